//! A moment as the quiz is told it: it reads no clock.

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1000;

/// A moment, and where the learner's clock stood then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Moment {
    /// Milliseconds since 1970 (UTC).
    pub at: i64,
    /// The learner's distance from UTC, in minutes: 540 in Seoul.
    pub offset: i32,
}

/// A day of the learner's calendar, counted from 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Day(pub i64);

/// Milliseconds as minutes and seconds: `2:05`.
pub fn clock(milliseconds: i64) -> String {
    let seconds = milliseconds.max(0) / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

impl Moment {
    /// The learner's day.
    pub fn day(self) -> Day {
        Day(self.at.saturating_add(i64::from(self.offset) * 60_000).div_euclid(DAY))
    }
}

impl Day {
    /// How many days lie between this day and a later one; negative for an earlier one.
    pub fn until(self, later: Self) -> i64 {
        later.0.saturating_sub(self.0)
    }

    /// So many days later.
    #[must_use]
    pub fn after(self, days: i64) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// The day written `2026-11-20`; `None` where there is no such day.
    ///
    /// ```
    /// use convtutor::quiz::Day;
    /// assert_eq!(Day::from_date("1970-01-02"), Some(Day(1)));
    /// assert_eq!(Day::from_date("2026-02-29"), None);
    /// ```
    pub fn from_date(text: &str) -> Option<Self> {
        let mut parts = text.trim().split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let is_number = |part: &&str| part.bytes().all(|byte| byte.is_ascii_digit()) && part.len() <= 4;
        if parts.next().is_some() || ![year, month, day].iter().all(is_number) {
            return None;
        }
        let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        let found = Self(days_from_civil(year, month, day));
        (found.date() == (year, month, day)).then_some(found)
    }

    /// Year, month and day.
    pub fn date(self) -> (i64, i64, i64) {
        // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years begin in March.
        let days = self.0.saturating_add(719_468);
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let day = of_year - (153 * shifted + 2) / 5 + 1;
        let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
        (year_of_era + era * 400 + i64::from(month <= 2), month, day)
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (year, month, day) = self.date();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

fn days_from_civil(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let of_year = (153 * (if month > 2 { month - 3 } else { month + 9 }) + 2) / 5 + day - 1;
    era * 146_097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_ends_at_the_learners_midnight_and_not_at_the_one_of_greenwich() {
        let evening_in_seoul = Moment { at: 14 * 3_600_000 + 3_599_000, offset: 540 };
        assert_eq!(evening_in_seoul.day(), Day(0));
        assert_eq!(Moment { at: 15 * 3_600_000, offset: 540 }.day(), Day(1));
        assert_eq!(Moment { at: 0, offset: -60 }.day(), Day(-1));
    }

    #[test]
    fn an_interview_date_is_the_day_that_the_calendar_shows() {
        for text in ["1970-01-01", "2000-02-29", "2026-11-20", "1969-12-31", "2100-03-01"] {
            assert_eq!(Day::from_date(text).unwrap().to_string(), text);
        }
        let (from, to) = (Day::from_date("2026-11-20").unwrap(), Day::from_date("2026-12-02").unwrap());
        assert_eq!(from.until(to), 12);
        assert_eq!(from.after(12), to);
        for text in ["", "tomorrow", "2026-13-01", "2026-02-30", "2026-1-1-1", "-1-1-1", "2026-00-10"] {
            assert_eq!(Day::from_date(text), None, "{text}");
        }
    }
}
