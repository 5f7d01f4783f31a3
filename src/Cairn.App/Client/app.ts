import { board } from "./parts/board";
import { cursor } from "./parts/cursor";
import { keys } from "./parts/keys";
import { report } from "./parts/report";
import { sort } from "./parts/sort";
import { theme } from "./parts/theme";
import { why } from "./parts/why";

theme();
keys();
cursor();
board();
report();
sort();
why();

const figure = document.querySelector<HTMLElement>("[data-map]");
if (figure) {
  void import("./parts/map").then(({ map }) => map(figure));
}
const bars = document.querySelector<HTMLElement>("[data-chart]");
if (bars) {
  void import("./parts/chart").then(({ chart }) => chart(bars));
}
const plots = document.querySelectorAll<HTMLElement>("[data-plot]");
if (plots.length > 0) {
  void import("./parts/plot").then(({ plot }) => plots.forEach(plot));
}
