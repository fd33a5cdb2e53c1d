using Cairn.Shared.Basics;

namespace Cairn.Shared.Storage.Backups;

/// <summary>A backup cannot be made or restored. Nothing was written, and the refusal says why.</summary>
public sealed class BackupRefusedException : Exception
{
    public BackupRefusedException()
        : this("BackupNotProved")
    {
    }

    public BackupRefusedException(string message)
        : base(message) => Refusal = new(message);

    public BackupRefusedException(string message, Exception innerException)
        : base(message, innerException) => Refusal = new(message);

    public Refusal Refusal { get; private init; }

    /// <param name="words">The key of the sentence.</param>
    /// <param name="arguments">What fills its gaps.</param>
    internal static BackupRefusedException Because(string words, params IReadOnlyList<object> arguments) =>
        new(words) { Refusal = new(words, null, arguments) };
}
