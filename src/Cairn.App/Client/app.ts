import { cursor } from "./parts/cursor";
import { keys } from "./parts/keys";
import { report } from "./parts/report";
import { theme } from "./parts/theme";
import { why } from "./parts/why";

theme();
keys();
cursor();
report();
why();

const figure = document.querySelector<HTMLElement>("[data-map]");
if (figure) {
  void import("./parts/map").then(({ map }) => map(figure));
}
const bars = document.querySelector<HTMLElement>("[data-chart]");
if (bars) {
  void import("./parts/chart").then(({ chart }) => chart(bars));
}
