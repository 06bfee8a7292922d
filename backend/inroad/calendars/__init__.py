"""Calendars: public holidays by country, and what is exported as iCalendar."""
