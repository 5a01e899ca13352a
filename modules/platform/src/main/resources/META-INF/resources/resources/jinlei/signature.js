(function () {
  "use strict";

  /* What is drawn becomes a picture among the attachments of the page, on the same way as any other file. */
  function attach(file) {
    var input = document.getElementById("attachment-choose");
    var chosen = new DataTransfer();
    chosen.items.add(file);
    input.files = chosen.files;
    input.dispatchEvent(new Event("change"));
  }

  /* The list of attachments is replaced when the picture has arrived; the page then offers it as the signature. */
  function reloadWhenArrived() {
    var list = document.getElementById("attachment-list");
    new MutationObserver(function () { window.location.reload(); }).observe(list.parentNode, {childList: true});
  }

  document.querySelectorAll("[data-signature]").forEach(function (box) {
    var canvas = box.querySelector("canvas");
    var pen = canvas.getContext("2d");
    var drawn = false;
    var drawing = false;

    function clear() {
      pen.fillStyle = "#ffffff";
      pen.fillRect(0, 0, canvas.width, canvas.height);
      pen.lineWidth = 3;
      pen.lineCap = "round";
      pen.strokeStyle = "#10243e";
      drawn = false;
    }

    function at(event) {
      var frame = canvas.getBoundingClientRect();
      return {x: (event.clientX - frame.left) * canvas.width / frame.width, y: (event.clientY - frame.top) * canvas.height / frame.height};
    }

    canvas.addEventListener("pointerdown", function (event) {
      var from = at(event);
      drawing = true;
      canvas.setPointerCapture(event.pointerId);
      pen.beginPath();
      pen.moveTo(from.x, from.y);
    });
    canvas.addEventListener("pointermove", function (event) {
      var to = at(event);
      if (drawing) {
        drawn = true;
        pen.lineTo(to.x, to.y);
        pen.stroke();
      }
    });
    canvas.addEventListener("pointerup", function () { drawing = false; });
    canvas.addEventListener("pointercancel", function () { drawing = false; });
    box.querySelector("[data-signature-clear]").addEventListener("click", clear);
    box.querySelector("[data-signature-save]").addEventListener("click", function () {
      if (drawn) {
        reloadWhenArrived();
        canvas.toBlob(function (picture) {
          attach(new File([picture], box.dataset.signature + ".png", {type: "image/png"}));
        }, "image/png");
      }
    });
    clear();
  });
}());
