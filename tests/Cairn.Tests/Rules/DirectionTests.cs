using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace Cairn.Tests.Rules;

public sealed class DirectionTests
{
    /// <summary>The rooms of the library along the data's path: a room may use those above it, never one below.</summary>
    private static readonly ImmutableArray<string> Rooms =
        ["Values", "Theatres", "Collection", "Cleaning", "Language", "Coding", "Resolution", "Ledger", "Analysis", "Publishing", "Running"];

    [Fact]
    public void No_room_of_the_library_refers_to_a_room_further_on() =>
        Assert.Empty(Faults(typeof(Cairn.Values.TextSpan).Assembly.Location, "Cairn", Rooms));

    [Fact]
    public void Every_type_of_the_library_stands_in_a_room() =>
        Assert.Empty(typeof(Cairn.Values.TextSpan).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("Cairn", StringComparison.Ordinal) == true && !Rooms.Any(room => IsIn(type.Namespace, "Cairn", room)))
            .Select(type => type.FullName));

    [Fact]
    public void A_planted_reference_to_a_later_room_is_caught()
    {
        var faults = Faults(typeof(DirectionTests).Assembly.Location, "Cairn.Tests.Rules.Planted", ["Early", "Late"]);
        string[] seen = ["in a body", "in a field", "in a signature"];
        Assert.Equal(3, faults.Count(fault => fault.Contains("Early.", StringComparison.Ordinal) && fault.Contains("Late.", StringComparison.Ordinal)));
        Assert.All(seen, how => Assert.Contains(faults, fault => fault.EndsWith(how, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_library_needs_neither_server_nor_database() =>
        Assert.DoesNotContain(typeof(Cairn.Values.TextSpan).Assembly.GetReferencedAssemblies(),
            name => name.Name is { } text && (text.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || text.Contains("Sqlite", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Cairn", StringComparison.Ordinal)));

    [Fact]
    public void Storage_knows_nothing_of_the_program() =>
        Assert.DoesNotContain(typeof(Cairn.Storage.Sqlite.SqliteErrors).Assembly.GetReferencedAssemblies(), name => name.Name == "Cairn.App");

    private static bool IsIn(string? space, string root, string room) =>
        space is not null && (space == $"{root}.{room}" || space.StartsWith($"{root}.{room}.", StringComparison.Ordinal));

    /// <summary>Every reference from a type in an earlier room to a type in a later one: bases, interfaces, fields, signatures and the
    /// tokens in method bodies.</summary>
    private static List<string> Faults(string assembly, string root, ImmutableArray<string> rooms)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        var loaded = Assembly.LoadFrom(assembly);
        var module = loaded.ManifestModule;
        int RoomOf(Type? type)
        {
            while (type is { HasElementType: true })
            {
                type = type.GetElementType();
            }

            for (int i = 0; i < rooms.Length; i++)
            {
                if (IsIn(type?.Namespace, root, rooms[i]))
                {
                    return i;
                }
            }

            return -1;
        }

        var faults = new List<string>();
        foreach (var type in loaded.GetTypes())
        {
            int room = RoomOf(type);
            if (room < 0)
            {
                continue;
            }

            void Look(Type? used, string how)
            {
                if (used is null)
                {
                    return;
                }

                if (used.IsGenericType)
                {
                    foreach (var argument in used.GetGenericArguments())
                    {
                        if (!argument.IsGenericParameter)
                        {
                            Look(argument, how);
                        }
                    }
                }

                if (RoomOf(used) > room)
                {
                    faults.Add($"{type.FullName} uses {used.FullName} {how}");
                }
            }

            const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
            Look(type.BaseType, "as base");
            foreach (var used in type.GetInterfaces())
            {
                Look(used, "as interface");
            }

            foreach (var field in type.GetFields(all))
            {
                Look(field.FieldType, "in a field");
            }

            foreach (var method in type.GetMethods(all).Cast<MethodBase>().Concat(type.GetConstructors(all)))
            {
                Look((method as MethodInfo)?.ReturnType, "in a signature");
                foreach (var parameter in method.GetParameters())
                {
                    Look(parameter.ParameterType, "in a signature");
                }

                foreach (var used in TypesInBody(file, metadata, module, method))
                {
                    Look(used, "in a body");
                }
            }
        }

        return [.. faults.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Types named by the metadata tokens of a method's body.</summary>
    private static IEnumerable<Type?> TypesInBody(PEReader file, MetadataReader metadata, Module module, MethodBase method)
    {
        var definition = metadata.GetMethodDefinition((MethodDefinitionHandle)System.Reflection.Metadata.Ecma335.MetadataTokens.Handle(method.MetadataToken));
        if (definition.RelativeVirtualAddress == 0)
        {
            yield break;
        }

        var generics = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var own = method.IsGenericMethod ? method.GetGenericArguments() : null;
        byte[] code = file.GetMethodBody(definition.RelativeVirtualAddress).GetILBytes() ?? [];
        foreach (int token in IlReader.Tokens(code))
        {
            MemberInfo? member = null;
            if ((token >> 24) is 0x01 or 0x02 or 0x04 or 0x06 or 0x0A or 0x1B or 0x2B)
            {
                member = module.ResolveMember(token, generics, own);
            }

            if (member is Type type)
            {
                yield return type;
            }
            else if (member is not null)
            {
                yield return member.DeclaringType;
                if (member is MethodBase { IsGenericMethod: true } generic)
                {
                    foreach (var argument in generic.GetGenericArguments())
                    {
                        yield return argument;
                    }
                }
            }
        }
    }
}
