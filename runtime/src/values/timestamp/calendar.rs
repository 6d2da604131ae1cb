//! Days by their numbers: the Gregorian calendar, extended to all years, as ISO 8601 has it.
//!
//! Written here because it is so short: a library of calendars is a choice for the caller.

/// The seconds of a day.
pub(super) const DAY: i64 = 86_400;

/// The days of 400 years, after which the calendar repeats itself.
const ERA: i64 = 146_097;

/// The days from 1 March of the year 0, where an era begins, to 1 January 1970.
const EPOCH: i64 = 719_468;

/// A day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Day {
    pub(super) year: i64,
    pub(super) month: i64,
    pub(super) day: i64,
}

impl Day {
    /// The day that is so many days behind 1 January 1970.
    ///
    /// Years are counted from March, so that a leap day is the last day of its year.
    pub(super) fn of(number: i64) -> Self {
        let number = number + EPOCH;
        let (era, day_of_era) = (number.div_euclid(ERA), number.rem_euclid(ERA));
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        // From March on, five months have 153 days.
        let month = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month + 2) / 5 + 1;
        let (month, next) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
        Self { year: era * 400 + year_of_era + next, month, day }
    }

    /// How many days it is behind 1 January 1970; none if there is no such day.
    pub(super) fn number(self) -> Option<i64> {
        let Self { year, month, day } = self;
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let day_of_year = (153 * month + 2) / 5 + day - 1;
        let number = era * ERA + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - EPOCH;
        (Self::of(number) == self).then_some(number)
    }
}
