namespace Cairn.Imports;

/// <summary>How far an upload has come.</summary>
public enum ImportState
{
    /// <summary>The file is here, and nothing of it is written.</summary>
    Waiting,

    /// <summary>It is being written.</summary>
    Running,

    /// <summary>Somebody stopped it; nothing was written.</summary>
    Stopped,

    /// <summary>It could not be carried out; nothing was written.</summary>
    Refused,

    /// <summary>The program ended while it was being written; nothing was written. Never stored: whoever looks finds that nobody is at it.</summary>
    Interrupted,

    /// <summary>All of it is written.</summary>
    Done,

    /// <summary>It was written, and taken back.</summary>
    Undone,
}
