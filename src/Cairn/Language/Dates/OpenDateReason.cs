namespace Cairn.Language.Dates;

/// <summary>Why a date in words has no value.</summary>
public enum OpenDateReason : byte
{
    /// <summary>The words themselves tell no day: "recently", "the past few weeks".</summary>
    Vague,

    /// <summary>It counts from the day of publication, which nothing tells or bounds narrowly enough.</summary>
    NoPublicationDay,

    /// <summary>It counts from another date ("two days later"), and none stands before it in the paragraph.</summary>
    NothingBefore,

    /// <summary>Day and month in figures could change places: "05/06/2015".</summary>
    Order,

    /// <summary>The calendar has no such day, or no table has the feast in that year.</summary>
    NoSuchDay,
}
