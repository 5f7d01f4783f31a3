namespace Cairn.Tests.Browser;

/// <summary>Measures the contrast of every visible word with what lies behind it, as WCAG 2 defines it.</summary>
internal static class Contrast
{
    /// <summary>Gives a line for each text with a ratio under 4.5 (3 where it is large).</summary>
    public const string Script = """
        () => {
            const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
            canvas.canvas.width = canvas.canvas.height = 1;
            const rgba = colour => { canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); const d = canvas.getImageData(0, 0, 1, 1).data; return [d[0], d[1], d[2], d[3] / 255]; };
            const over = (top, under) => [0, 1, 2].map(i => top[i] * top[3] + under[i] * (1 - top[3])).concat(1);
            const ground = one => { let layers = []; for (let at = one; at; at = at.parentElement) { const c = rgba(getComputedStyle(at).backgroundColor); if (c[3] > 0) layers.push(c); if (c[3] === 1) break; } let base = rgba("#fff"); for (const c of layers.reverse()) base = over(c, base); return base; };
            const light = c => { const [r, g, b] = c.slice(0, 3).map(v => { v /= 255; return v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
            const faint = [];
            const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const one = node.parentElement;
                if (!node.data.trim() || !one || one.closest("svg, script, style, option, .hidden, .skip, [aria-hidden=true]") || !one.checkVisibility()) continue;
                const style = getComputedStyle(one), under = ground(one), top = over(rgba(style.color), under);
                const [a, b] = [light(top), light(under)].sort((x, y) => y - x);
                const ratio = (a + 0.05) / (b + 0.05), size = parseFloat(style.fontSize);
                const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
                if (ratio < (large ? 3 : 4.5)) faint.push(`${ratio.toFixed(2)} "${node.data.trim().slice(0, 30)}" in ${one.tagName}.${one.className}`);
            }
            return faint;
        }
        """;
}
