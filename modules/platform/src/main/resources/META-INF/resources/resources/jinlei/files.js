(function () {
  "use strict";
  var piece = 4 * 1024 * 1024;
  var tries = 4;

  function request(box, path, body, progress, hold) {
    return new Promise(function (resolve, reject) {
      var call = new XMLHttpRequest();
      call.open("POST", box.dataset.files + path);
      call.setRequestHeader("X-Jinlei-Key", box.dataset.key);
      if (body instanceof Blob) {
        call.setRequestHeader("Content-Type", "application/octet-stream");
      }
      call.upload.addEventListener("progress", function (event) { progress(event.loaded); });
      call.addEventListener("load", function () {
        if (call.status === 200) {
          resolve(call.responseText);
        } else {
          reject({text: call.status === 422 || call.status === 409 ? call.responseText : box.dataset.failed, again: call.status >= 502});
        }
      });
      call.addEventListener("error", function () { reject({text: box.dataset.failed, again: true}); });
      call.addEventListener("abort", function () { reject({text: box.dataset.stopped}); });
      hold.call = call;
      call.send(body);
    });
  }

  function later(milliseconds) {
    return new Promise(function (resolve) { window.setTimeout(resolve, milliseconds); });
  }

  /* A piece that got lost on the way is sent again: the server keeps it once. */
  function sendPiece(box, path, body, progress, hold, attempt) {
    return request(box, path, body, progress, hold).catch(function (problem) {
      if (!problem.again || hold.stopped || attempt >= tries) {
        throw problem;
      }
      return later(500 * attempt).then(function () { return sendPiece(box, path, body, progress, hold, attempt + 1); });
    });
  }

  function line(box, file) {
    var item = document.createElement("li");
    var name = document.createElement("span");
    var bar = document.createElement("progress");
    var state = document.createElement("span");
    var stop = document.createElement("button");
    name.className = "upload-name";
    name.textContent = file.name;
    bar.className = "progress";
    bar.max = Math.max(1, file.size);
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    state.className = "upload-state";
    state.textContent = box.dataset.sending;
    stop.type = "button";
    stop.className = "button quiet";
    stop.textContent = box.dataset.stop;
    item.append(name, bar, state, stop);
    box.querySelector(".uploads").append(item);
    return {item: item, bar: bar, state: state, stop: stop};
  }

  function end(shown, text, failed) {
    shown.state.textContent = text;
    shown.item.classList.toggle("wrong-text", failed);
    shown.bar.remove();
    shown.stop.remove();
  }

  function send(box, file) {
    var shown = line(box, file);
    var hold = {};
    var upload = null;
    if (file.size === 0) {
      end(shown, box.dataset.empty, true);
      return Promise.resolve();
    }
    if (file.size > Number(box.dataset.megabytes) * 1024 * 1024) {
      end(shown, box.dataset.large.replace("#", box.dataset.megabytes), true);
      return Promise.resolve();
    }
    shown.stop.addEventListener("click", function () {
      hold.stopped = true;
      hold.call.abort();
    });
    function none() { return undefined; }
    function next(no) {
      var from = no * piece;
      if (hold.stopped) {
        throw {text: box.dataset.stopped};
      }
      if (from >= file.size) {
        shown.state.textContent = box.dataset.checking;
        return sendPiece(box, "finish?upload=" + upload, null, none, hold, 1);
      }
      return sendPiece(box, "piece?upload=" + upload + "&no=" + no, file.slice(from, from + piece), function (loaded) {
        shown.bar.value = Math.min(file.size, from + loaded);
      }, hold, 1).then(function () {
        shown.bar.value = Math.min(file.size, from + piece);
        return next(no + 1);
      });
    }
    var announced = new URLSearchParams({kind: box.dataset.kind, owner: box.dataset.owner, name: file.name, size: String(file.size)});
    return request(box, "begin", announced, none, hold).then(function (id) {
      upload = id;
      return next(0);
    }).then(function () {
      end(shown, box.dataset.done, false);
      return box.dataset.then ? window.location.assign(box.dataset.then) : refresh();
    }).catch(function (problem) {
      end(shown, problem.text || box.dataset.failed, true);
      if (upload) {
        request(box, "abandon?upload=" + upload, null, none, {}).catch(none);
      }
    });
  }

  /* The list alone is read anew: what was typed elsewhere on the page stays. */
  function refresh() {
    return fetch(window.location.href, {cache: "no-store", credentials: "same-origin"}).then(function (answer) { return answer.text(); }).then(function (text) {
      var list = new DOMParser().parseFromString(text, "text/html").getElementById("attachment-list");
      if (list) {
        document.getElementById("attachment-list").replaceWith(document.adoptNode(list));
      }
    });
  }

  document.querySelectorAll("[data-files]").forEach(function (box) {
    var queue = Promise.resolve();
    var input = box.querySelector("input[type=file]");

    function take(files) {
      Array.from(files).forEach(function (file) {
        queue = queue.then(function () { return send(box, file); });
      });
    }

    input.addEventListener("change", function () {
      take(input.files);
      input.value = "";
    });
    box.addEventListener("dragover", function (event) {
      event.preventDefault();
      box.classList.add("over");
    });
    box.addEventListener("dragleave", function () { box.classList.remove("over"); });
    box.addEventListener("drop", function (event) {
      event.preventDefault();
      box.classList.remove("over");
      take(event.dataTransfer.files);
    });
  });
}());
