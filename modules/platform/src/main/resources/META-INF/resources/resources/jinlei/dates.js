/* Weeks begin on Monday (GB/T 7408). */
for (const locale of Object.values(PrimeFaces.locales)) {
  locale.firstDayOfWeek = 1;
}
/* On a phone, and whenever the window crosses that width, the button is made anew; it keeps its name. */
(function (picker) {
  const made = picker.renderTriggerButton;
  picker.renderTriggerButton = function () {
    made.apply(this, arguments);
    this.triggerButton.attr("aria-label", this.options.locale.chooseDate);
  };
}(jQuery.prime.datePicker.prototype));
/* A day picked by keyboard closes the panel and gives the focus back; where a time belongs to it, the focus goes on to the time. */
document.addEventListener("keydown", function (event) {
  const panel = event.key === "Enter" && event.target.closest("td a") && event.target.closest(".p-datepicker-panel");
  if (panel) {
    window.setTimeout(function () {
      const id = panel.id.replace(/_panel$/, "");
      const time = panel.querySelector(".ui-timepicker a, .ui-timepicker button");
      if (time) {
        time.focus();
      } else {
        PrimeFaces.getWidgetById(id).hide();
        document.getElementById(id + "_input").focus();
      }
    }, 0);
  }
}, true);
