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

/// The colours of a theme. To add a theme, add one of these and its row in [`Look::of`].
struct Look {
    /// Where there are the sixteen colours of every terminal.
    sixteen: Colouring,
    /// Where there is the palette of 256.
    palette: Colouring,
}

/// The colours that a theme has for roles and values; what stands in none of them keeps the terminal's.
struct Colouring {
    title: Color,
    /// Keys, and code in words.
    key: Color,
    right: Color,
    wrong: Color,
    /// Words that step back, where a colour does that better than the terminal's own dimming.
    dim: Option<Color>,
    padding: Option<Color>,
    window: Ground,
    fed: Ground,
    /// For values above zero, the weakest first.
    warm: [Ground; 4],
    /// For values below zero.
    cold: [Ground; 4],
}

/// A background, and the letters that can be read on it.
#[derive(Debug, Clone, Copy)]
struct Ground {
    back: Color,
    letters: Color,
}

const fn ground(back: Color, letters: Color) -> Ground {
    Ground { back, letters }
}

/// Colours of the palette as backgrounds, all with the same letters.
const fn grounds(backs: [u8; 4], letters: u8) -> [Ground; 4] {
    let [first, second, third, fourth] = backs;
    let letters = Color::Indexed(letters);
    [
        ground(Color::Indexed(first), letters),
        ground(Color::Indexed(second), letters),
        ground(Color::Indexed(third), letters),
        ground(Color::Indexed(fourth), letters),
    ]
}

const DARK: Look = Look {
    sixteen: Colouring {
        title: Color::Cyan,
        key: Color::Yellow,
        right: Color::LightBlue,
        wrong: Color::Yellow,
        dim: None,
        padding: None,
        window: ground(Color::Cyan, Color::Black),
        fed: ground(Color::Gray, Color::Black),
        warm: [ground(Color::Yellow, Color::Black); 4],
        cold: [ground(Color::Blue, Color::White); 4],
    },
    palette: Colouring {
        title: Color::Indexed(80),
        key: Color::Indexed(179),
        right: Color::Indexed(75),
        wrong: Color::Indexed(208),
        dim: Some(Color::Indexed(246)),
        padding: Some(Color::Indexed(243)),
        window: ground(Color::Indexed(24), Color::Indexed(231)),
        fed: ground(Color::Indexed(54), Color::Indexed(231)),
        warm: grounds([52, 94, 130, 166], 231),
        cold: grounds([17, 18, 25, 27], 231),
    },
};

const LIGHT: Look = Look {
    sixteen: Colouring {
        title: Color::Blue,
        key: Color::Magenta,
        right: Color::Blue,
        wrong: Color::Red,
        fed: ground(Color::DarkGray, Color::White),
        ..DARK.sixteen
    },
    palette: Colouring {
        title: Color::Indexed(24),
        key: Color::Indexed(94),
        right: Color::Indexed(25),
        wrong: Color::Indexed(130),
        dim: Some(Color::Indexed(241)),
        padding: Some(Color::Indexed(244)),
        window: ground(Color::Indexed(153), Color::Indexed(16)),
        fed: ground(Color::Indexed(183), Color::Indexed(16)),
        warm: grounds([230, 223, 216, 208], 16),
        cold: grounds([195, 159, 117, 75], 16),
    },
};

impl Look {
    /// The colours of a theme, if it has any.
    const fn of(theme: Theme) -> Option<&'static Self> {
        match theme {
            Theme::Dark => Some(&DARK),
            Theme::Light => Some(&LIGHT),
            Theme::Plain => None,
        }
    }
}

/// The styles in force.
#[derive(Clone, Copy)]
pub struct Palette {
    /// None where bold, underline and reverse have to do.
    colouring: Option<&'static Colouring>,
}

impl Palette {
    /// The styles for these settings.
    pub fn of(settings: &Settings) -> Self {
        let colouring = Look::of(settings.theme).and_then(|look| match settings.colours {
            Colours::None => None,
            Colours::Sixteen => Some(&look.sixteen),
            Colours::Palette => Some(&look.palette),
        });
        Self { colouring }
    }

    /// The style of a role.
    pub fn style(self, role: Role) -> Style {
        let style = Style::new().add_modifier(modifier(role));
        self.colouring.map_or(style, |colouring| colouring.paint(style, role))
    }

    /// The background for a value between -1 and 1; `None` where there are no colours.
    pub fn heat(self, value: f64) -> Option<Style> {
        let colouring = self.colouring?;
        let level = [0.75, 0.5, 0.25, 0.0].iter().position(|bound| value.abs() > *bound)?;
        let scale = if value < 0.0 { &colouring.cold } else { &colouring.warm };
        Some(scale[scale.len() - 1 - level].under(Style::new()))
    }
}

impl Ground {
    const fn under(self, style: Style) -> Style {
        style.bg(self.back).fg(self.letters)
    }
}

impl Colouring {
    fn paint(&self, style: Style, role: Role) -> Style {
        // A colour of its own takes the place of the terminal's dimming.
        let quiet = |colour: Option<Color>| {
            colour.map_or(style, |colour| style.remove_modifier(Modifier::DIM).fg(colour))
        };
        match role {
            Role::Title => style.fg(self.title),
            Role::Key | Role::Code => style.fg(self.key),
            Role::Window => self.window.under(style),
            Role::Fed => self.fed.under(style),
            Role::Right => style.fg(self.right),
            Role::Wrong => style.fg(self.wrong),
            Role::Dim => quiet(self.dim),
            Role::Padding => quiet(self.padding),
            Role::Text | Role::Cursor | Role::Typed | Role::Strong => style,
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    const LIT: [Role; 3] = [Role::Cursor, Role::Window, Role::Fed];

    /// Every theme on every kind of terminal.
    fn palettes() -> Vec<Palette> {
        let kinds = [Colours::None, Colours::Sixteen, Colours::Palette];
        let all = Theme::ALL.into_iter().flat_map(|theme| kinds.map(|colours| (theme, colours)));
        let settings = all.map(|(theme, colours)| Settings::new(Language::English, theme, colours));
        settings.map(|settings| Palette::of(&settings)).collect()
    }

    #[test]
    fn a_cell_that_is_lit_never_looks_like_a_value_on_the_scale_of_colours() {
        for palette in palettes() {
            let values = [-1.0, -0.7, -0.4, -0.1, 0.1, 0.4, 0.7, 1.0];
            let scale: Vec<_> = values.iter().filter_map(|value| palette.heat(*value)?.bg).collect();
            for role in LIT {
                let ground = palette.style(role).bg;
                assert!(ground.is_none_or(|ground| !scale.contains(&ground)), "{role:?}: {ground:?}");
            }
        }
    }

    #[test]
    fn each_light_looks_different_wherever_there_are_colours() {
        for palette in palettes().into_iter().filter(|palette| palette.heat(1.0).is_some()) {
            let styles = LIT.map(|role| palette.style(role));
            assert!(styles[0] != styles[1] && styles[1] != styles[2] && styles[0] != styles[2], "{styles:?}");
        }
    }

    #[test]
    fn nothing_has_a_colour_where_none_is_wanted() {
        let plain = Settings::new(Language::English, Theme::Plain, Colours::Palette);
        for settings in [plain, Settings { theme: Theme::Light, colours: Colours::None, ..plain }] {
            let palette = Palette::of(&settings);
            assert_eq!(palette.heat(1.0), None);
            for role in
                LIT.into_iter().chain([Role::Title, Role::Key, Role::Right, Role::Wrong, Role::Padding])
            {
                let style = palette.style(role);
                assert_eq!((style.fg, style.bg), (None, None), "{role:?}");
            }
        }
    }
}
