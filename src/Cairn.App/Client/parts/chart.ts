import { BarChart } from "echarts/charts";
import { DataZoomComponent, GridComponent, TooltipComponent } from "echarts/components";
import { init, use, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { colour, onTheme } from "./theme";

use([BarChart, GridComponent, TooltipComponent, DataZoomComponent, SVGRenderer]);

/** Makes the bars that the server drew answer to the pointer, from the numbers of the table below them. */
export function chart(figure: HTMLElement): void {
  const table = figure.querySelector<HTMLTableElement>("table[data-numbers]");
  const drawn = figure.querySelector<SVGSVGElement>("svg.bars");
  if (!table || !drawn) {
    return;
  }
  const names = [...table.querySelectorAll<HTMLElement>("thead th[data-tone]")].map((cell) => ({ name: cell.textContent ?? "", tone: cell.dataset["tone"]! }));
  const rows = [...table.querySelectorAll<HTMLTableRowElement>("tbody tr")].map((row) => [...row.cells].map((cell) => cell.textContent ?? ""));
  const periods = rows.map((row) => row[0]!);
  const holder = document.createElement("div");
  holder.className = "live";
  holder.setAttribute("aria-hidden", "true");
  drawn.before(holder);
  drawn.remove();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let live: EChartsType | undefined;
  onTheme(() => {
    live ??= init(holder, null, { renderer: "svg" });
    live.setOption({
      animation: !still,
      animationDuration: 200,
      textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
      grid: { left: 38, right: 8, top: 10, bottom: 24 },
      xAxis: { type: "category", data: periods, axisLabel: { color: colour("soft") }, axisLine: { lineStyle: { color: colour("line") } }, axisTick: { show: false } },
      yAxis: { type: "value", minInterval: 1, axisLabel: { color: colour("soft") }, splitLine: { lineStyle: { color: colour("line") } } },
      tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" }, backgroundColor: colour("sheet"), borderColor: colour("firm"), textStyle: { color: colour("ink"), fontSize: 12 } },
      dataZoom: [{ type: "inside", zoomOnMouseWheel: "ctrl", moveOnMouseWheel: false }],
      series: names.map(({ name, tone }, index) => ({ type: "bar", stack: "all", name, barCategoryGap: "24%", data: rows.map((row) => Number(row[index + 1])), itemStyle: { color: colour(tone) } })),
    });
  });
  new ResizeObserver(() => live?.resize()).observe(holder);
}
