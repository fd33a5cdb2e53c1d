using Cairn.Shared.Language;

namespace Cairn.Projects;

/// <summary>What somebody is in a project, in words.</summary>
internal static class RoleWords
{
    public static string PartOf(this Words words, ProjectPart part) => part.Called.Length > 0 ? part.Called : words.Of(part.Role);
}
