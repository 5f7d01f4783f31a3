using Cairn.Coding.Events.Parties;
using Cairn.Coding.Events.PlaceAndTime;
using Cairn.Coding.Events.Tellings;

namespace Cairn.Coding.Events;

/// <summary>The parts of the event coder that look beyond a sentence. All are at work; leaving one out measures what it gives.</summary>
[Flags]
internal enum EventParts
{
    None = 0,

    /// <summary>Days without a year fall into the year of the story.</summary>
    NarrativeDates = 1,

    /// <summary>Lists of strikes take the doer of their heading line.</summary>
    StrikeSeries = 2,

    /// <summary>Who claims it, is accused of it or denies it.</summary>
    Responsibility = 4,

    /// <summary>Against whom ground was taken.</summary>
    Adversaries = 8,

    /// <summary>Day and place of the happening told before.</summary>
    StorySettings = 16,

    /// <summary>Several tellings of one happening become one event.</summary>
    Joining = 32,

    All = NarrativeDates | StrikeSeries | Responsibility | Adversaries | StorySettings | Joining,
}
