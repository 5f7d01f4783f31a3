using Cairn.Coding;
using Cairn.Values;

namespace Cairn.Publishing.Datasets;

/// <summary>How the rows of one dataset read as Cairn's events and claims. A row that cannot be read throws <see cref="FormatException"/> with the
/// reason.</summary>
internal interface IDatasetMapping
{
    Event Event(DatasetRow row, ContentHash file);

    /// <summary>The dataset's own best figure, where it has one besides the range in the event.</summary>
    Claim? Toll(DatasetRow row, ContentHash file, StageVersion dataset);
}
