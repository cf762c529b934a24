//! Numbers as a learner writes and reads them: `3`, `-0.5`, `1/9`, `22/9`.

/// No value is larger than this, so that no product and no sum of a lab is ever infinite.
pub const MOST: f64 = 1e9;

/// What f64 sums of a lab's size can be off by, relatively; below it, a number is taken for its short form.
const NOISE: f64 = 1e-12;

/// Larger denominators do not come from a filter that anybody writes; a 5 x 5 Gaussian has 256.
const MOST_DENOMINATOR: i64 = 1000;

/// Beyond 2^53 an f64 leaves out integers, so that not every digit can be trusted.
const LAST_INTEGER: f64 = 9_007_199_254_740_992.0;

/// Reads an integer, a decimal or a fraction: `-3`, `.5`, `2e3`, `1/9`, `-3/4`.
///
/// Full-width digits and the typographic minus count as the plain ones. `None` for anything else, for
/// `1/0`, and beyond [`MOST`].
///
/// ```
/// use convtutor::lab::value::parse;
/// assert_eq!(parse("-3/4"), Some(-0.75));
/// assert_eq!(parse("1/0"), None);
/// ```
pub fn parse(text: &str) -> Option<f64> {
    let plain: String = text.trim().chars().map(plain).collect();
    let value = match plain.split_once('/') {
        None => decimal(&plain)?,
        Some((_, below)) if below.starts_with(['-', '+']) => return None,
        Some((above, below)) => decimal(above)? / decimal(below)?,
    };
    // 1/0 is infinite, 0/0 is no number: both fail here. Adding 0 turns -0 into 0.
    (value.abs() <= MOST).then_some(value + 0.0)
}

/// The character as a number is written with it: `３` is `3`, `−` is `-`.
pub fn plain(character: char) -> char {
    match character {
        '０'..='９' | '．' | '－' | '＋' | '／' => {
            // The full-width forms stand in ASCII's order, so far apart.
            char::from_u32(character as u32 - '！' as u32 + '!' as u32).unwrap_or(character)
        }
        '\u{2212}' => '-',
        '\u{2044}' => '/',
        other => other,
    }
}

/// Whether numbers are written with this character.
pub fn is_of_number(character: char) -> bool {
    matches!(plain(character), '0'..='9' | '-' | '+' | '.' | '/' | 'e' | 'E')
}

fn decimal(text: &str) -> Option<f64> {
    // `str::parse` also reads "nan" and "inf".
    if text.chars().all(|c| c != '/' && is_of_number(c)) { text.parse().ok() } else { None }
}

/// The shortest exact form: an integer, a short decimal, else a fraction; otherwise six digits
/// marked with `~`. What f64 arithmetic adds in the 13th digit is not shown: `0.1 + 0.2` is `0.3`.
///
/// ```
/// use convtutor::lab::value::exact;
/// assert_eq!(exact(22.0 / 9.0), "22/9");
/// assert_eq!(exact(0.1 + 0.2), "0.3");
/// assert_eq!(exact(std::f64::consts::PI), "~3.14159");
/// ```
pub fn exact(value: f64) -> String {
    if value.abs() < NOISE {
        return "0".to_owned();
    }
    if value.is_nan() || value.abs() > LAST_INTEGER {
        return format!("~{}", significant(value));
    }
    if value.fract() == 0.0 {
        return (value as i64).to_string();
    }
    let decimal = (0..=9).map(|places| trimmed(value, places)).find(|text| is_close(text, value));
    // A half or a quarter is read faster as a decimal; 0.0625 is not.
    if let Some(text) = &decimal
        && places_of(text) <= 2
    {
        return text.clone();
    }
    match (decimal, fraction(value)) {
        (Some(decimal), Some(fraction)) if fraction.len() < decimal.len() => fraction,
        (Some(decimal), _) => decimal,
        (None, Some(fraction)) => fraction,
        (None, None) => format!("~{}", significant(value)),
    }
}

/// The value in at most `width` characters: exact if that fits, else rounded; `#` where not even
/// its size fits.
///
/// ```
/// use convtutor::lab::value::short;
/// assert_eq!(short(1.0 / 9.0, 4), "1/9");
/// assert_eq!(short(0.123456, 4), "0.12");
/// assert_eq!(short(1234567.0, 4), "1e6");
/// ```
pub fn short(value: f64, width: usize) -> String {
    let exact = exact(value);
    if exact.len() <= width && !exact.starts_with('~') {
        return exact;
    }
    let fits = |text: &String| text.len() <= width && text.contains(|c| matches!(c, '1'..='9'));
    if value.abs() < 1.0 {
        // The zero before the point gives way to a second digit, as in tables: `-.06`.
        let whole = (2..=6).rev().map(|places| trimmed(value, places));
        let bare = (1..=6).rev().map(|places| trimmed(value, places).replacen("0.", ".", 1));
        let power = std::iter::once(format!("{value:.0e}"));
        return whole.chain(bare).chain(power).find(fits).unwrap_or_else(|| "0".repeat(width.min(1)));
    }
    let decimals = (0..=6).rev().map(|places| trimmed(value, places));
    let powers = (0..=2).rev().map(|places| format!("{value:.places$e}"));
    decimals.chain(powers).find(fits).unwrap_or_else(|| "#".repeat(width))
}

/// With so many decimal places, without zeros at the end.
fn trimmed(value: f64, places: usize) -> String {
    let text = format!("{value:.places$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

fn places_of(text: &str) -> usize {
    text.split_once('.').map_or(0, |(_, places)| places.len())
}

fn is_close(text: &str, value: f64) -> bool {
    text.parse::<f64>().is_ok_and(|read| (read - value).abs() <= NOISE * value.abs())
}

/// `above/below` by the convergents of the continued fraction, the best ones with small denominators.
fn fraction(value: f64) -> Option<String> {
    let (mut above, mut below) = ((1_i64, 0_i64), (0_i64, 1_i64));
    let mut rest = value.abs();
    loop {
        let whole = rest.floor();
        if whole > 1e6 {
            return None;
        }
        let next = whole as i64;
        above = (next * above.0 + above.1, above.0);
        below = (next * below.0 + below.1, below.0);
        if below.0 > MOST_DENOMINATOR {
            return None;
        }
        if (above.0 as f64 / below.0 as f64 - value.abs()).abs() <= NOISE * value.abs() {
            let sign = if value < 0.0 { "-" } else { "" };
            return Some(format!("{sign}{}/{}", above.0, below.0));
        }
        rest = 1.0 / (rest - whole);
    }
}

/// Six significant digits.
fn significant(value: f64) -> String {
    if !value.is_finite() {
        return value.to_string();
    }
    let exponent = libm::log10(value.abs()).floor() as i32;
    if (-5..6).contains(&exponent) {
        return trimmed(value, usize::try_from(5 - exponent).unwrap_or(0));
    }
    let text = format!("{value:.5e}");
    match text.split_once('e') {
        Some((digits, power)) if digits.contains('.') => {
            format!("{}e{power}", digits.trim_end_matches('0').trim_end_matches('.'))
        }
        _ => text,
    }
}

#[cfg(test)]
mod tests;
