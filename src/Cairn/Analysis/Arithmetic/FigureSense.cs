namespace Cairn.Analysis.Arithmetic;

/// <summary>What its sentence says about a figure beside its value; several may hold.</summary>
[Flags]
public enum FigureSense
{
    /// <summary>A plain level or count.</summary>
    Plain = 0,
    /// <summary>Those who went away: "800 were sent home".</summary>
    Gone = 1,
    /// <summary>Those who came: "500 made their way".</summary>
    Came = 2,
    /// <summary>A part of the figure before it: "of which 500".</summary>
    Part = 4,
    /// <summary>A number in each of many: "cells of five", "28 a week".</summary>
    Each = 8,
    /// <summary>The level before a change: "from 5,000".</summary>
    Before = 16,
    /// <summary>The level behind a change: "to 3,000".</summary>
    After = 32,
    /// <summary>Not yet so: "decided", "will".</summary>
    Planned = 64,
    /// <summary>Told as a round number: "about".</summary>
    Rounded = 128,
    /// <summary>Those who were harmed or taken: "12 soldiers were killed". No level, whatever the kind.</summary>
    Harmed = 256,
    /// <summary>Those in one place below the country, or of one sort: "700 in the valley", "22 rocket attacks".</summary>
    Local = 512,
}
