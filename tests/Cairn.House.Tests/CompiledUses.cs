using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Cairn.House.Tests;

/// <summary>What a compiled assembly takes from others: their names, and the full names of types and members.</summary>
internal sealed record CompiledUses(IReadOnlyList<string> Assemblies, IReadOnlySet<string> Names)
{
    public static CompiledUses Of(string assembly)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, assembly + ".dll"));
        using var image = new PEReader(file);
        var metadata = image.GetMetadataReader();
        var types = metadata.TypeReferences.Select(handle => NameOf(metadata, handle));
        var members = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => NameOf(metadata, (TypeReferenceHandle)member.Parent) + "." + metadata.GetString(member.Name));
        return new(
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))],
            types.Concat(members).ToHashSet(StringComparer.Ordinal));
    }

    private static string NameOf(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name);
    }
}
