//! Large counts as people read them.

/// With a comma before each three digits from five digits on, and at most one decimal place.
///
/// ```
/// use convtutor::text::counted;
/// assert_eq!(counted(7_600.0), "7600");
/// assert_eq!(counted(231_211_008.0), "231,211,008");
/// assert_eq!(counted(44.897), "44.9");
/// ```
pub fn counted(value: f64) -> String {
    let rounded = format!("{value:.1}");
    let plain = rounded.strip_suffix(".0").unwrap_or(&rounded);
    let (whole, rest) = plain.split_at(plain.find('.').unwrap_or(plain.len()));
    let digits = whole.trim_start_matches('-');
    if digits.len() < 5 {
        return plain.to_owned();
    }
    let mut grouped = whole[..whole.len() - digits.len()].to_owned();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped + rest
}

#[cfg(test)]
mod tests {
    use super::counted;

    #[test]
    fn a_count_is_grouped_so_that_it_can_be_read() {
        let counts = [0.0, 9_999.0, 10_000.0, -10_000.0, 61_706.0, 1_180_160.0, 27_000_100.5];
        let read = counts.map(counted);
        assert_eq!(read, ["0", "9999", "10,000", "-10,000", "61,706", "1,180,160", "27,000,100.5"]);
    }
}
