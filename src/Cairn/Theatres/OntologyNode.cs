using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Cairn.Theatres;

/// <summary>A mapping in one of the ontology's YAML files, read with checks that name file and line.</summary>
internal sealed class OntologyNode
{
    private readonly string file;
    private readonly YamlMappingNode node;

    private OntologyNode(string file, YamlMappingNode node) => (this.file, this.node) = (file, node);

    /// <exception cref="DataException">The file is missing, is no YAML, or is no mapping.</exception>
    public static OntologyNode Read(string path)
    {
        if (!File.Exists(path))
        {
            throw new DataException(DataErrors.MissingFile, path, 0, "the file is missing");
        }

        var stream = new YamlStream();
        try
        {
            using var reader = new StreamReader(path);
            stream.Load(reader);
        }
        catch (YamlException exception)
        {
            throw new DataException(DataErrors.BadValue, path, (int)exception.Start.Line, exception.Message);
        }

        return stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root
            ? new OntologyNode(path, root)
            : throw new DataException(DataErrors.BadValue, path, 1, "the file must be one mapping");
    }

    /// <summary>This node, after a check that it has no other keys than these.</summary>
    public OntologyNode Allow(params ReadOnlySpan<string> keys)
    {
        foreach (var (key, _) in node.Children)
        {
            if (key is not YamlScalarNode { Value: { } name } || !keys.Contains(name))
            {
                throw new DataException(DataErrors.UnknownKey, file, (int)key.Start.Line, $"unknown key '{key}'; known are {string.Join(", ", keys.ToArray())}");
            }
        }

        return this;
    }

    public string? Optional(string key) =>
        !node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? null
        : value is YamlScalarNode { Value.Length: > 0 } scalar ? scalar.Value
        : throw new DataException(DataErrors.BadValue, file, (int)value.Start.Line, $"'{key}' must be a text");

    public string Text(string key) => Optional(key) ?? throw Error(DataErrors.BadValue, $"'{key}' is missing");

    /// <summary>A whole number that is not below zero.</summary>
    public int Whole(string key) =>
        int.TryParse(Text(key), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : throw Error(DataErrors.BadValue, $"'{Text(key)}' in '{key}' is no whole number");

    /// <summary>A text that no other node has under that key.</summary>
    public string New(string key, HashSet<string> seen)
    {
        string text = Text(key);
        return seen.Add(text) ? text : throw Error(DataErrors.DuplicateId, $"'{text}' is told twice");
    }

    public IEnumerable<string> Texts(string key) => Sequence(key).Select(child =>
        child is YamlScalarNode { Value: { } value } ? value : throw new DataException(DataErrors.BadValue, file, (int)child.Start.Line, $"'{key}' must list texts"));

    /// <summary>The texts of a list that need not be there.</summary>
    public ImmutableArray<string> OptionalTexts(string key) => node.Children.ContainsKey(new YamlScalarNode(key)) ? [.. Texts(key)] : [];

    public IEnumerable<OntologyNode> List(string key) => Sequence(key).Select(child =>
        child is YamlMappingNode mapping ? new OntologyNode(file, mapping) : throw new DataException(DataErrors.BadValue, file, (int)child.Start.Line, $"'{key}' must list mappings"));

    public DataException Error(string code, string message) => new(code, file, (int)node.Start.Line, message);

    private YamlSequenceNode Sequence(string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) && value is YamlSequenceNode sequence ? sequence
        : throw Error(DataErrors.BadValue, $"'{key}' must be a list");
}
