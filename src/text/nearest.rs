//! The names that someone may have meant who wrote one that does not exist.

/// The candidates that are close to `wanted`, the closest first.
///
/// Close: at most a third of the longer name (and at least one letter) would have to be typed
/// differently, or one begins with the other.
pub fn nearest<'a>(wanted: &str, candidates: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let wanted = wanted.to_lowercase();
    let mut near: Vec<(usize, &str)> = candidates
        .into_iter()
        .filter_map(|candidate| {
            let lower = candidate.to_lowercase();
            let longer = wanted.chars().count().max(lower.chars().count());
            let begins = wanted.chars().count() >= 2
                && (lower.starts_with(&wanted) || wanted.starts_with(&lower) && lower.chars().count() >= 2);
            let distance = distance(&wanted, &lower);
            (begins || distance <= (longer / 3).max(1) && distance < longer).then_some((distance, candidate))
        })
        .collect();
    near.sort_by_key(|(distance, _)| *distance);
    near.into_iter().map(|(_, candidate)| candidate).collect()
}

/// Letters to insert, drop, replace, or swap with their neighbour (optimal string alignment).
pub fn distance(a: &str, b: &str) -> usize {
    // Longer names are no typing mistakes, and a matrix of them would be slow.
    let a: Vec<char> = a.chars().take(64).collect();
    let b: Vec<char> = b.chars().take(64).collect();
    // rows[i][j]: from the first i letters of `a` to the first j of `b`.
    let mut rows: Vec<Vec<usize>> = (0..=a.len()).map(|i| (i..=i + b.len()).collect()).collect();
    for i in 1..=a.len() {
        for j in 1..=b.len() {
            let replace = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            rows[i][j] = replace.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                rows[i][j] = rows[i][j].min(rows[i - 2][j - 2] + 1);
            }
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_typing_mistake_finds_the_name_that_was_meant() {
        let lessons = ["convolution", "filter", "padding", "stride", "pooling"];
        for (typed, meant) in [
            ("paddin", "padding"),
            ("padidng", "padding"),
            ("STRIDE", "stride"),
            ("conv", "convolution"),
            ("fliter", "filter"),
            ("pooling-2", "pooling"),
        ] {
            assert_eq!(nearest(typed, lessons).first(), Some(&meant), "{typed}");
        }
        assert!(nearest("xylophone", lessons).is_empty());
        assert!(nearest("", lessons).is_empty());
    }

    #[test]
    fn the_closest_name_comes_first() {
        assert_eq!(nearest("strides", ["sides", "stride"]), ["stride", "sides"]);
    }
}
