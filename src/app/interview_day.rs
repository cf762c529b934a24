//! The day of the interview as it is typed: `2026-12-03`, `12-03`, `+10`, or nothing for none.

use crate::lab::value::plain;
use crate::quiz::Day;

/// Characters of the longest day, `2026년 12월 3일`, and some to spare.
const LONGEST: usize = 20;

/// Where no 29 February is near, one comes within so many years.
const LEAP_YEARS: i64 = 8;

/// What is being typed. At first it is what stood there, and the first sign takes its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayEntry {
    text: String,
    is_untouched: bool,
}

/// Why what was typed is no day for an interview.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoDay {
    /// There is no such day.
    Unknown,
    /// It is over.
    Past(Day),
}

impl DayEntry {
    /// Begins with the day that was set.
    pub fn new(day: Option<Day>) -> Self {
        Self { text: day.map_or_else(String::new, |day| day.to_string()), is_untouched: true }
    }

    /// A day as it was typed at once.
    pub fn typed(text: &str) -> Self {
        Self { text: text.chars().take(LONGEST).collect(), is_untouched: false }
    }

    /// What stands there.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// One more sign.
    pub fn push(&mut self, sign: char) {
        self.touch();
        if self.text.chars().count() < LONGEST {
            self.text.push(sign);
        }
    }

    /// Takes the last sign back; of a day that was set, all.
    pub fn erase(&mut self) {
        self.touch();
        self.text.pop();
    }

    fn touch(&mut self) {
        if std::mem::take(&mut self.is_untouched) {
            self.text.clear();
        }
    }

    /// The day that is meant; `None` for none.
    pub fn day(&self, today: Day) -> Result<Option<Day>, NoDay> {
        let text: String = self.text.chars().map(plain).collect();
        let text = text.trim();
        if text.is_empty() {
            return Ok(None);
        }
        let day = match text.strip_prefix('+') {
            Some(days) => days.trim().parse::<u16>().ok().map(|days| today.after(days.into())),
            None => date(text, today),
        };
        match day {
            Some(day) if day < today => Err(NoDay::Past(day)),
            Some(day) => Ok(Some(day)),
            None => Err(NoDay::Unknown),
        }
    }
}

/// Whether a day is written with this sign.
pub fn is_of_day(sign: char) -> bool {
    sign.is_ascii_digit() || "-+./ 년월일".contains(sign)
}

/// A date with its year, or the next one of this month and day.
fn date(text: &str, today: Day) -> Option<Day> {
    let parts: Vec<&str> =
        text.split(|sign: char| !sign.is_ascii_digit()).filter(|p| !p.is_empty()).collect();
    match parts[..] {
        [year, month, day] if year.len() == 2 => Day::from_date(&format!("20{year}-{month}-{day}")),
        [year, month, day] => Day::from_date(&format!("{year}-{month}-{day}")),
        [month, day] => {
            let (year, ..) = today.date();
            (year..=year + LEAP_YEARS)
                .filter_map(|year| Day::from_date(&format!("{year}-{month}-{day}")))
                .find(|day| *day >= today)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::from_date(text).unwrap()
    }

    /// What `typed` means on 24 November 2026.
    fn meant(typed: &str) -> Result<Option<String>, NoDay> {
        let mut entry = DayEntry::new(None);
        typed.chars().for_each(|sign| entry.push(sign));
        entry.day(day("2026-11-24")).map(|day| day.map(|day| day.to_string()))
    }

    #[test]
    fn a_day_can_be_typed_as_people_write_it() {
        for (typed, date) in [
            ("2026-12-03", "2026-12-03"),
            ("2026. 12. 3.", "2026-12-03"),
            ("26/12/3", "2026-12-03"),
            ("2026년 12월 3일", "2026-12-03"),
            ("１２－０３", "2026-12-03"),
            ("12-03", "2026-12-03"),
            ("11-24", "2026-11-24"),
            ("11-23", "2027-11-23"),
            ("2/29", "2028-02-29"),
            ("+0", "2026-11-24"),
            ("+10", "2026-12-04"),
        ] {
            assert_eq!(meant(typed), Ok(Some(date.to_owned())), "{typed}");
        }
        assert_eq!(meant(""), Ok(None));
    }

    #[test]
    fn what_is_no_day_or_over_is_not_taken() {
        for typed in ["3", "+", "+-3", "+99999", "13-01", "2026-02-30", "12-03-2026", "1-2-3-4", "---"] {
            assert_eq!(meant(typed), Err(NoDay::Unknown), "{typed}");
        }
        assert_eq!(meant("2026-11-23"), Err(NoDay::Past(day("2026-11-23"))));
    }

    #[test]
    fn the_first_sign_takes_the_place_of_the_day_that_was_set() {
        let set = DayEntry::new(Some(day("2026-12-03")));
        assert_eq!(set.text(), "2026-12-03");
        let (mut typed, mut erased) = (set.clone(), set);
        typed.push('1');
        typed.push('2');
        erased.erase();
        assert_eq!((typed.text(), erased.text()), ("12", ""));
        (0..99).for_each(|_| typed.push('1'));
        assert_eq!(typed.text().len(), LONGEST);
    }
}
