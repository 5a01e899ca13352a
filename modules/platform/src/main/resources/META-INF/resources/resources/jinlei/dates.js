/* Weeks begin on Monday (GB/T 7408). */
for (const locale of Object.values(PrimeFaces.locales)) {
  locale.firstDayOfWeek = 1;
}
