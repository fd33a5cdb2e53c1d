using Cairn.Shared.Language;

namespace Cairn.Imports.Web;

/// <summary>What an upload is called: its file, or that a program sent it.</summary>
internal static class ImportName
{
    public static string Of(Words words, Import import) => import.Name.Length > 0 ? import.Name : words["ImportByProgram"];
}
