//! Korean particles that fit the word before them: `{ $n }(은)는` becomes `3은` or `2는`.

/// The pairs as they are written in message files, and what stands after a final consonant or a vowel.
const PAIRS: [(&str, &str, &str); 5] = [
    ("(은)는", "은", "는"),
    ("(이)가", "이", "가"),
    ("(을)를", "을", "를"),
    ("(과)와", "과", "와"),
    ("(으)로", "으로", "로"),
];

/// Puts the fitting particle wherever a pair stands.
pub fn fit(text: String) -> String {
    if !PAIRS.iter().any(|(pair, ..)| text.contains(pair)) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    'text: while let Some(next) = rest.chars().next() {
        if next == '(' {
            for (pair, closed, open) in PAIRS {
                if let Some(after) = rest.strip_prefix(pair) {
                    let ending = last_read(&out).map_or(Ending::Open, ending);
                    let rieul_before_ro = pair == "(으)로" && ending == Ending::Rieul;
                    let takes_open = ending == Ending::Open || rieul_before_ro;
                    out.push_str(if takes_open { open } else { closed });
                    rest = after;
                    continue 'text;
                }
            }
        }
        out.push(next);
        rest = &rest[next.len_utf8()..];
    }
    out
}

/// The last character that is read aloud: brackets and quotation marks are not, and of a fraction the
/// numerator comes last (`1/9` is 9분의 1).
fn last_read(text: &str) -> Option<char> {
    let text = text.trim_end_matches(|character: char| !character.is_alphanumeric());
    let above = text.trim_end_matches(|character: char| character.is_ascii_digit());
    match above.strip_suffix('/') {
        Some(above) if above.len() + 1 < text.len() && above.ends_with(|c: char| c.is_ascii_digit()) => above,
        _ => text,
    }
    .chars()
    .next_back()
}

#[derive(PartialEq, Eq)]
enum Ending {
    Open,
    Rieul,
    Closed,
}

/// How a character ends when it is read aloud in Korean; digits are read 영 일 이 삼 사 오 육 칠 팔 구.
fn ending(last: char) -> Ending {
    match last {
        '가'..='힣' => match (last as u32 - '가' as u32) % 28 {
            0 => Ending::Open,
            8 => Ending::Rieul,
            _ => Ending::Closed,
        },
        '0' | '3' | '6' | 'm' | 'n' | 'M' | 'N' => Ending::Closed,
        '1' | '7' | '8' | 'l' | 'L' => Ending::Rieul,
        _ => Ending::Open,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(written: &str, read: &str) {
        assert_eq!(fit(written.to_owned()), read);
    }

    #[test]
    fn a_korean_sentence_with_a_number_in_it_reads_naturally() {
        check("3(은)는", "3은");
        check("2(은)는", "2는");
        check("커널(이)가", "커널이");
        check("패딩 1(으)로", "패딩 1로");
        check("6(으)로", "6으로");
        check("10/9(은)는", "10/9은");
        check("2/3(이)가", "2/3가");
        check("크기(과)와 값(을)를", "크기와 값을");
        check("입력[0,3](을)를", "입력[0,3]을");
        check("`창`(이)가", "`창`이");
    }
}
