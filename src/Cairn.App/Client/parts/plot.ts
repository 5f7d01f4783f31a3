import { BarChart, CustomChart, LineChart, ScatterChart } from "echarts/charts";
import { DataZoomComponent, GridComponent, LegendComponent, MarkLineComponent, TooltipComponent } from "echarts/components";
import { init, use, type EChartsType } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { colour, onTheme } from "./theme";

use([BarChart, LineChart, ScatterChart, CustomChart, GridComponent, TooltipComponent, LegendComponent, DataZoomComponent, MarkLineComponent, SVGRenderer]);

type Values = (number | null)[];
type Series = { name: string; tone: string; shape: "bar" | "line" | "step" | "band" | "range" | "point"; values: Values; lows: Values };
type Plot = { unit: string; stacked: boolean; sideways: boolean; categories: string[]; series: Series[]; strip?: Series; gaps: number[]; marks: { category: number; label: string }[] };

/** Makes a chart that the server drew answer to the pointer: numbers beside it, series on and off, closer with Ctrl and the wheel. */
export function plot(figure: HTMLElement): void {
  const drawn = figure.querySelector<SVGSVGElement>("svg.plot");
  const data = JSON.parse(figure.dataset["plot"] ?? "null") as Plot | null;
  savePng(figure);
  if (!drawn || !data) {
    return;
  }
  const { width, height } = drawn.viewBox.baseVal;
  const holder = document.createElement("div");
  holder.className = "live";
  holder.style.aspectRatio = `${width} / ${height}`;
  holder.setAttribute("aria-hidden", "true");
  drawn.classList.add("behind");
  drawn.after(holder);
  figure.querySelector(".legend")?.classList.add("hidden");
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  let live: EChartsType | undefined;
  onTheme(() => {
    live ??= init(holder, null, { renderer: "svg" });
    live.setOption(option(data, still), { replaceMerge: ["series"] });
  });
  new ResizeObserver(() => live?.resize()).observe(holder);
}

function option(data: Plot, still: boolean): Parameters<EChartsType["setOption"]>[0] {
  const soft = { color: colour("soft") };
  const category = (index: number, labels: boolean) => ({
    type: "category" as const, gridIndex: index, data: data.categories, inverse: data.sideways, axisLabel: { ...soft, show: labels, ...(data.sideways ? { width: 150, overflow: "truncate" as const } : {}) },
    axisLine: { lineStyle: { color: colour("line") } }, axisTick: { show: false },
  });
  const value = (index: number) => ({ type: "value" as const, gridIndex: index, splitNumber: index ? 1 : 4, axisLabel: soft, splitLine: { lineStyle: { color: colour("line") } } });
  const values = data.strip ? [value(0), value(1)] : [value(0)];
  const categories = data.strip ? [category(0, true), category(1, false)] : [category(0, true)];
  return {
    animation: !still,
    animationDuration: 200,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily },
    grid: data.strip ? [{ left: 52, right: 12, top: 34, bottom: 84 }, { left: 52, right: 12, height: 34, bottom: 8 }] : [{ left: data.sideways ? 170 : 52, right: 12, top: 34, bottom: 26 }],
    legend: { data: [...data.series, ...(data.strip ? [data.strip] : [])].map((series) => series.name), type: "scroll", top: 0, left: 0, itemWidth: 12, itemHeight: 10, textStyle: { ...soft, fontSize: 12 }, pageTextStyle: soft, pageIconColor: colour("accent") },
    xAxis: data.sideways ? values : categories,
    yAxis: data.sideways ? categories : values,
    tooltip: { trigger: "axis", renderMode: "richText", axisPointer: { type: "shadow" }, confine: true, backgroundColor: colour("sheet"), borderColor: colour("firm"), textStyle: { color: colour("ink"), fontSize: 12 } },
    axisPointer: data.strip ? { link: [{ xAxisIndex: "all" }] } : {},
    dataZoom: [{ type: "inside", [data.sideways ? "yAxisIndex" : "xAxisIndex"]: data.strip ? [0, 1] : [0], zoomOnMouseWheel: "ctrl", moveOnMouseWheel: false }],
    series: [
      ...(data.gaps.length > 0 && !data.sideways ? [gaps(data)] : []),
      ...data.series.flatMap((series, index) => shapes(series, data, index === 0)),
      ...(data.strip ? [{ type: "bar" as const, name: data.strip.name, xAxisIndex: 1, yAxisIndex: 1, data: data.strip.values, itemStyle: { color: tone(data.strip.tone) } }] : []),
    ],
  } as Parameters<EChartsType["setOption"]>[0];
}

/** The layers of one series; a band is two invisible lines with the area between them filled. */
function shapes(series: Series, data: Plot, first: boolean): object[] {
  const ink = tone(series.tone);
  const marks = first ? {
    markLine: {
      symbol: "none", silent: true, lineStyle: { color: colour("ink"), type: "dashed" }, label: { color: colour("ink"), formatter: "{b}" },
      data: apart(data).map(({ category, label }) => ({ xAxis: category, name: label })),
    },
  } : {};
  const common = { name: series.name, itemStyle: { color: ink }, lineStyle: { color: ink, width: 2 }, ...marks };
  const line = { ...common, type: "line", symbol: "none", connectNulls: false };
  const alone = series.values.some((value, i) => value !== null && (series.values[i - 1] ?? null) === null && (series.values[i + 1] ?? null) === null);
  switch (series.shape) {
    case "bar":
      return [{ ...common, type: "bar", barCategoryGap: "24%", data: series.values, ...(data.stacked ? { stack: "all" } : {}) }];
    case "line":
      return [{ ...line, ...(alone ? { symbol: "circle", symbolSize: 4, showAllSymbol: true } : {}), data: series.values }];
    case "step":
      return [{ ...line, step: "middle", data: series.values }];
    case "point":
      return [{ ...common, type: "scatter", symbolSize: 7, data: series.values }];
    case "band":
      return [
        { ...line, name: `${series.name}, lower end`, stack: series.name, lineStyle: { opacity: 0 }, data: series.lows, tooltip: { show: false } },
        { ...line, stack: series.name, lineStyle: { opacity: 0 }, areaStyle: { color: ink, opacity: 0.22 }, data: series.values.map((high, i) => (high === null ? null : high - (series.lows[i] ?? 0))), tooltip: { valueFormatter: (_: unknown, i: number) => `${round(series.lows[i])} to ${round(series.values[i])}` } },
      ];
    case "range":
      return [{
        ...common, type: "custom", encode: data.sideways ? { x: [1, 2], y: 0 } : { x: 0, y: [1, 2] },
        data: series.values.flatMap((high, i) => (high === null ? [] : [[i, series.lows[i] ?? 0, high]])),
        tooltip: { valueFormatter: (value: unknown) => (Array.isArray(value) ? `${round(value[0] as number)} to ${round(value[1] as number)}` : String(value)) },
        renderItem: (_: unknown, api: { value(i: number): number; coord(at: number[]): number[] }) => {
          const at = (end: number): number[] => api.coord(data.sideways ? [end, api.value(0)] : [api.value(0), end]);
          const [x1, y1] = at(api.value(1));
          const [x2, y2] = at(api.value(2));
          return { type: "line", shape: { x1, y1, x2, y2 }, style: { stroke: ink, lineWidth: 4, opacity: 0.55 } };
        },
      }];
  }
}

/** Grounds the categories of which nothing is known. */
function gaps(data: Plot): object {
  return {
    type: "custom", silent: true, z: 0, tooltip: { show: false }, encode: { x: 0, y: 1 }, data: data.gaps.map((gap) => [gap, 0]),
    renderItem: ({ coordSys }: { coordSys: { y: number; height: number } }, api: { value(i: number): number; coord(at: number[]): number[]; size(of: number[]): number[] }) => {
      const wide = api.size([1, 0])[0]!;
      return { type: "rect", shape: { x: api.coord([api.value(0), 0])[0]! - wide / 2, y: coordSys.y, width: wide, height: coordSys.height }, style: { fill: colour("raised") } };
    },
  };
}

/** The marks, without the words of those that stand too near to the one before. */
function apart(data: Plot): { category: number; label: string }[] {
  let last = -Infinity;
  return data.marks.map(({ category, label }) => {
    const isFree = (category - last) / data.categories.length > 0.07;
    last = isFree ? category : last;
    return { category, label: isFree ? label : "" };
  });
}

function round(value: number | null | undefined): string {
  return value === null || value === undefined ? "?" : String(Math.round(value * 100) / 100);
}

/** The colour that a style class stands for. */
function tone(name: string): string {
  const probe = document.createElement("span");
  probe.className = name;
  probe.hidden = true;
  document.body.append(probe);
  const found = getComputedStyle(probe).getPropertyValue("--tone").trim();
  probe.remove();
  return found || colour("accent");
}

/** Draws the saved form of the chart on a canvas of double size and hands it over as a file. */
function savePng(figure: HTMLElement): void {
  const offer = figure.querySelector<HTMLElement>("[data-png]");
  const button = offer?.querySelector("button");
  const source = figure.querySelector<HTMLAnchorElement>("[data-svg]");
  if (!offer || !button || !source) {
    return;
  }
  offer.hidden = false;
  button.addEventListener("click", async () => {
    const svg = await (await fetch(source.href)).text();
    const picture = new Image();
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await picture.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [picture.width * 2, picture.height * 2];
    const pen = canvas.getContext("2d")!;
    pen.fillStyle = "#ffffff";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    canvas.toBlob((file) => {
      if (file) {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(file);
        link.download = `${figure.dataset["name"] ?? "chart"}.png`;
        link.click();
        URL.revokeObjectURL(link.href);
      }
    }, "image/png");
  });
}
