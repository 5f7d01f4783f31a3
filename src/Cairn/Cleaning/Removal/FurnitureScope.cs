using Cairn.Cleaning.Lines;

namespace Cairn.Cleaning.Removal;

/// <summary>How much goes with a line that a pattern of ontology/words/furniture.tsv fits. The file's head tells what each means.</summary>
internal enum FurnitureScope
{
    Line,
    List,
    Rest,
    End,
    Tail,
    Byline,
    Credit,
    Lead,
    Inline,
    InlineTail,
}
