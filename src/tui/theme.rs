//! The only place that names a colour: each role's style, for a theme and a terminal's colours.
//!
//! Nothing is told by colour alone: the drawing sets a sign beside each role that means something.
//! Right and wrong are blue and orange, and so are the two ends of the scale for values: these stay
//! apart for colour-blind eyes (Okabe & Ito 2008).

use ratatui::style::{Color, Modifier, Style};

use crate::app::{Colours, Settings, Theme};

/// What a piece of the screen is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Plain words and numbers.
    Text,
    /// Words that step back.
    Dim,
    /// Names of screens and matrices.
    Title,
    /// A key in the footer or the help.
    Key,
    /// The cell or row under the cursor.
    Cursor,
    /// Cells of the window in force.
    Window,
    /// Outputs that an input cell feeds; cells that a weight meets.
    Fed,
    /// Padding cells.
    Padding,
    /// What was typed and is not yet compared.
    Typed,
    /// A right answer.
    Right,
    /// A wrong answer, an impossible setting.
    Wrong,
    /// Emphasis in words.
    Strong,
    /// Code in words.
    Code,
}

/// The styles in force.
#[derive(Debug, Clone, Copy)]
pub struct Palette {
    theme: Theme,
    colours: Colours,
}

impl Palette {
    /// The styles for these settings.
    pub fn of(settings: &Settings) -> Self {
        let plain = settings.theme == Theme::Plain;
        let colours = if plain { Colours::None } else { settings.colours };
        Self { theme: settings.theme, colours }
    }

    /// The style of a role.
    pub fn style(self, role: Role) -> Style {
        let style = Style::new().add_modifier(modifier(role));
        match self.colours {
            Colours::None => style,
            Colours::Sixteen => sixteen(style, role, self.theme == Theme::Light),
            Colours::Palette => palette(style, role, self.theme == Theme::Light),
        }
    }

    /// The background for a value between -1 and 1; `None` where there are no colours.
    pub fn heat(self, value: f64) -> Option<Style> {
        let light = self.theme == Theme::Light;
        let level =
            [0.75, 0.5, 0.25, 0.0].iter().position(|bound| value.abs() > *bound).map_or(0, |step| 4 - step);
        if level == 0 {
            return None;
        }
        let scale = match (self.colours, light, value < 0.0) {
            (Colours::None, ..) => return None,
            (Colours::Sixteen, _, true) => return Some(Style::new().bg(Color::Blue).fg(Color::White)),
            (Colours::Sixteen, _, false) => return Some(Style::new().bg(Color::Yellow).fg(Color::Black)),
            (Colours::Palette, false, true) => [17, 18, 25, 27],
            (Colours::Palette, false, false) => [52, 94, 130, 166],
            (Colours::Palette, true, true) => [195, 153, 117, 75],
            (Colours::Palette, true, false) => [230, 223, 216, 208],
        };
        let letters = if light { 16 } else { 231 };
        Some(Style::new().bg(Color::Indexed(scale[level - 1])).fg(Color::Indexed(letters)))
    }
}

const fn modifier(role: Role) -> Modifier {
    match role {
        Role::Title | Role::Key | Role::Strong | Role::Right | Role::Wrong | Role::Window | Role::Fed => {
            Modifier::BOLD
        }
        Role::Dim | Role::Padding => Modifier::DIM,
        Role::Cursor => Modifier::REVERSED.union(Modifier::BOLD),
        Role::Typed => Modifier::UNDERLINED,
        Role::Text | Role::Code => Modifier::empty(),
    }
}

fn sixteen(style: Style, role: Role, light: bool) -> Style {
    match role {
        Role::Title => style.fg(if light { Color::Blue } else { Color::Cyan }),
        Role::Key | Role::Code => style.fg(if light { Color::Magenta } else { Color::Yellow }),
        Role::Window => style.bg(Color::Cyan).fg(Color::Black),
        Role::Fed => style.bg(Color::Yellow).fg(Color::Black),
        Role::Right => style.fg(if light { Color::Blue } else { Color::LightBlue }),
        Role::Wrong => style.fg(if light { Color::Red } else { Color::Yellow }),
        Role::Text | Role::Dim | Role::Cursor | Role::Padding | Role::Typed | Role::Strong => style,
    }
}

fn palette(style: Style, role: Role, light: bool) -> Style {
    let colour = |dark, bright| Color::Indexed(if light { bright } else { dark });
    let loud = style.remove_modifier(Modifier::DIM);
    match role {
        Role::Title => style.fg(colour(80, 24)),
        Role::Key | Role::Code => style.fg(colour(179, 94)),
        Role::Window => style.bg(colour(24, 153)).fg(colour(231, 16)),
        Role::Fed => style.bg(colour(94, 222)).fg(colour(231, 16)),
        Role::Right => style.fg(colour(75, 25)),
        Role::Wrong => style.fg(colour(208, 130)),
        Role::Dim => loud.fg(colour(246, 241)),
        Role::Padding => loud.fg(colour(243, 244)),
        Role::Text | Role::Cursor | Role::Typed | Role::Strong => style,
    }
}
