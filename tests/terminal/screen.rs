//! Runs a program in a pseudo-terminal, types, looks at the screen, and sees what is left behind.
//!
//! ```ignore
//! let mut screen = Screen::start(&["lab"], 80, 24);
//! screen.wait_for("input");
//! screen.keys("<Right>5<Enter>");
//! screen.wait_for("5");
//! screen.keys("q");
//! screen.end().assert_given_back();
//! ```
//!
//! Nothing here sleeps: each wait ends when the screen shows it, or fails after [`PATIENCE`] and prints
//! the screen as it was last seen.

use portable_pty::{Child, CommandBuilder, ExitStatus, MasterPty, PtySize, SlavePty, native_pty_system};
use rustix::process::{Pid, Signal, kill_process};
use std::fs;
use std::io::{Read, Write};
use std::num::NonZeroU16;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// How long something may take on a machine that is busy with other tests.
const PATIENCE: Duration = Duration::from_secs(20);

/// A program in a terminal of its own.
pub struct Screen {
    terminal: vt100::Parser,
    news: Receiver<News>,
    writer: Option<Box<dyn Write + Send>>,
    master: Option<Box<dyn MasterPty + Send>>,
    // as long as it is open the terminal keeps its settings
    slave: Option<Box<dyn SlavePty + Send>>,
    settings: String,
    process: Pid,
    status: Option<ExitStatus>,
    reader: Option<Reader>,
    /// Everything that was written since the start.
    pub output: Vec<u8>,
}

enum News {
    Output(Vec<u8>),
    Ended(ExitStatus),
}

impl Screen {
    /// Starts `convtutor` with these arguments, as [`convtutor`] has it.
    pub fn start(arguments: &[&str], columns: u16, rows: u16) -> Self {
        Self::run(convtutor(arguments), columns, rows)
    }

    /// Starts any command.
    pub fn run(mut command: CommandBuilder, columns: u16, rows: u16) -> Self {
        command.env("TERM", "xterm-256color");
        command.env("RUST_BACKTRACE", "0");
        let pair = native_pty_system().openpty(size(columns, rows)).unwrap();
        let settings = settings(&*pair.master);
        let child = pair.slave.spawn_command(command).unwrap();
        let process = child.process_id().and_then(|id| Pid::from_raw(id.cast_signed())).unwrap();
        let (sender, news) = channel();
        let reader = read_output(pair.master.try_clone_reader().unwrap(), sender.clone());
        wait_for_end(child, sender);
        Self {
            terminal: vt100::Parser::new(nonzero(rows), nonzero(columns), 0),
            news,
            writer: Some(pair.master.take_writer().unwrap()),
            master: Some(pair.master),
            slave: Some(pair.slave),
            settings,
            process,
            status: None,
            reader: Some(reader),
            output: Vec::new(),
        }
    }

    /// Waits until the screen shows this text in one of its rows.
    #[track_caller]
    pub fn wait_for(&mut self, text: &str) {
        self.wait_until(&format!("`{text}`"), |screen| screen.contents().contains(text));
    }

    /// Waits until the screen does not show this text any more.
    #[track_caller]
    pub fn wait_without(&mut self, text: &str) {
        self.wait_until(&format!("no `{text}`"), |screen| !screen.contents().contains(text));
    }

    /// Waits until the screen is as wanted.
    #[track_caller]
    pub fn wait_until(&mut self, wanted: &str, mut holds: impl FnMut(&vt100::Screen) -> bool) {
        let deadline = Instant::now() + PATIENCE;
        while !holds(self.terminal.screen()) {
            assert!(self.hear(deadline), "waited for {wanted}, but the screen was:\n{}", self.picture());
        }
    }

    /// Types keys: characters stand for themselves, others are `<Up>`, `<Enter>`, `<C-c>`, `<20*x>` ...; `<lt>` is `<`.
    pub fn keys(&mut self, keys: &str) {
        let bytes = encode(keys);
        self.send(&bytes);
    }

    /// Pastes a text, as a terminal does for a program that asked for bracketed paste.
    #[track_caller]
    pub fn paste(&mut self, text: &str) {
        assert!(self.terminal.screen().bracketed_paste(), "the program does not take pastes");
        self.send(format!("\x1b[200~{}\x1b[201~", text.replace('\n', "\r")).as_bytes());
    }

    /// Sends bytes as they are.
    pub fn send(&mut self, bytes: &[u8]) {
        self.writer.as_mut().unwrap().write_all(bytes).unwrap();
    }

    /// Changes the size of the terminal.
    pub fn resize(&mut self, columns: u16, rows: u16) {
        self.terminal.screen_mut().set_size(nonzero(rows), nonzero(columns));
        self.master.as_ref().unwrap().resize(size(columns, rows)).unwrap();
    }

    /// Sends a signal to what was started.
    pub fn signal(&self, signal: Signal) {
        kill_process(self.process, signal).unwrap();
    }

    /// What the screen shows, row by row.
    pub fn text(&self) -> String {
        self.terminal.screen().contents()
    }

    /// The screen with its attributes and modes.
    pub fn view(&self) -> &vt100::Screen {
        self.terminal.screen()
    }

    /// Waits for the end of the program, and for all that it wrote.
    #[track_caller]
    pub fn end(mut self) -> End {
        let deadline = Instant::now() + PATIENCE;
        while self.status.is_none() {
            assert!(self.hear(deadline), "waited for the end, but the screen was:\n{}", self.picture());
        }
        let settings_kept = settings(&**self.master.as_ref().unwrap()) == self.settings;
        // now the reader comes to an end
        self.slave = None;
        while self.hear(deadline) {}
        End {
            status: self.status.take().unwrap(),
            settings_kept,
            text: self.text(),
            screen: self.terminal.screen().clone(),
        }
    }

    /// Closes the terminal under the program, and waits for its end.
    #[track_caller]
    pub fn vanish(mut self) -> ExitStatus {
        let reader = self.reader.take().unwrap();
        reader.enough.store(true, Ordering::Relaxed);
        // the reader holds the terminal open until it reads something
        self.resize(70, 20);
        reader.thread.join().unwrap();
        (self.slave, self.master, self.writer) = (None, None, None);
        let deadline = Instant::now() + PATIENCE;
        while self.status.is_none() {
            assert!(self.hear(deadline), "the program goes on without a terminal");
        }
        self.status.take().unwrap()
    }

    /// Takes in the next news; false if none came in time, or none will come.
    fn hear(&mut self, deadline: Instant) -> bool {
        match self.news.recv_timeout(deadline.saturating_duration_since(Instant::now())) {
            Ok(News::Output(bytes)) => {
                self.terminal.process(&bytes);
                self.output.extend(bytes);
            }
            Ok(News::Ended(status)) => self.status = Some(status),
            Err(_) => return false,
        }
        true
    }

    fn picture(&self) -> String {
        let (rows, columns) = self.view().size();
        let mut picture = format!("{columns} x {rows}, {:?}\n", self.status);
        for row in self.view().rows(0, columns.get()) {
            picture.extend(["| ", &row, "\n"]);
        }
        picture
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        if self.status.is_none() {
            // gone already is as good
            let _ = kill_process(self.process, Signal::KILL);
        }
    }
}

/// `convtutor` as a newcomer has it: in English, with an empty home. More can be set before it is run:
/// `command.env("LANG", "ko_KR.UTF-8")`.
pub fn convtutor(arguments: &[&str]) -> CommandBuilder {
    static HOMES: AtomicUsize = AtomicUsize::new(0);
    let number = HOMES.fetch_add(1, Ordering::Relaxed);
    let home = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("home-{number}"));
    // what an earlier run left
    let _ = fs::remove_dir_all(&home);
    fs::create_dir_all(&home).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_convtutor"));
    command.args(arguments);
    command.env_clear();
    command.env("LANG", "C.UTF-8");
    command.env("HOME", home);
    command
}

/// What a program left behind.
pub struct End {
    /// How it ended.
    pub status: ExitStatus,
    settings_kept: bool,
    /// What the terminal shows now.
    pub text: String,
    screen: vt100::Screen,
}

impl End {
    /// The terminal is as it was found.
    #[track_caller]
    pub fn assert_given_back(&self) {
        let screen = &self.screen;
        let mut left = Vec::new();
        let mut check = |wrong: bool, what| {
            if wrong {
                left.push(what);
            }
        };
        check(!self.settings_kept, "settings");
        check(screen.alternate_screen(), "alternate screen");
        check(screen.hide_cursor(), "hidden cursor");
        check(screen.bracketed_paste(), "bracketed paste");
        check(screen.mouse_protocol_mode() != vt100::MouseProtocolMode::None, "mouse");
        check(screen.application_cursor() || screen.application_keypad(), "keypad");
        check(
            screen.fgcolor() != vt100::Color::Default || screen.bgcolor() != vt100::Color::Default,
            "colours",
        );
        check(screen.bold() || screen.inverse() || screen.underline() || screen.dim(), "text attributes");
        assert!(left.is_empty(), "left behind: {left:?}; {:?}; the screen:\n{}", self.status, self.text);
    }
}

struct Reader {
    thread: JoinHandle<()>,
    enough: Arc<AtomicBool>,
}

fn read_output(mut reader: Box<dyn Read + Send>, sender: Sender<News>) -> Reader {
    let enough = Arc::new(AtomicBool::new(false));
    let stop = Arc::clone(&enough);
    let thread = thread::spawn(move || {
        let mut bytes = [0; 4096];
        // an error says that nobody has the terminal open any more
        while let Ok(count @ 1..) = reader.read(&mut bytes) {
            if sender.send(News::Output(bytes[..count].to_vec())).is_err() || stop.load(Ordering::Relaxed) {
                break;
            }
        }
    });
    Reader { thread, enough }
}

fn wait_for_end(mut child: Box<dyn Child + Send + Sync>, sender: Sender<News>) {
    thread::spawn(move || {
        let status = child.wait().unwrap();
        // nobody may be interested any more
        let _ = sender.send(News::Ended(status));
    });
}

fn settings(master: &(dyn MasterPty + Send)) -> String {
    format!("{:?}", master.get_termios().unwrap())
}

fn size(columns: u16, rows: u16) -> PtySize {
    PtySize { rows, cols: columns, pixel_width: 0, pixel_height: 0 }
}

fn nonzero(length: u16) -> NonZeroU16 {
    NonZeroU16::new(length).unwrap()
}

/// The bytes that a terminal sends for keys in the notation of [`Screen::keys`].
fn encode(keys: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut rest = keys;
    while let Some(first) = rest.chars().next() {
        let end = if first == '<' {
            rest.find('>').unwrap_or_else(|| panic!("no > in {rest}")) + 1
        } else {
            first.len_utf8()
        };
        let (key, after) = rest.split_at(end);
        bytes.extend(match key.strip_prefix('<') {
            None => key.as_bytes().to_vec(),
            Some(name) => encode_named(name.trim_end_matches('>')),
        });
        rest = after;
    }
    bytes
}

fn encode_named(name: &str) -> Vec<u8> {
    if let Some((count, key)) = name.split_once('*') {
        let key = if key.chars().count() > 1 { format!("<{key}>") } else { key.to_owned() };
        return encode(&key).repeat(count.parse().unwrap());
    }
    if let Some(letter) = name.strip_prefix("C-") {
        return vec![letter.as_bytes()[0] & 0x1f];
    }
    let code = match name {
        "Up" => "\x1b[A",
        "Down" => "\x1b[B",
        "Right" => "\x1b[C",
        "Left" => "\x1b[D",
        "Home" => "\x1b[H",
        "End" => "\x1b[F",
        "PageUp" => "\x1b[5~",
        "PageDown" => "\x1b[6~",
        "Delete" => "\x1b[3~",
        "BackTab" => "\x1b[Z",
        "Enter" => "\r",
        "Esc" => "\x1b",
        "Tab" => "\t",
        "Backspace" => "\x7f",
        "Space" => " ",
        "lt" => "<",
        _ => panic!("unknown key <{name}>"),
    };
    code.into()
}
