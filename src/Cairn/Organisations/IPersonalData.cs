namespace Cairn.Organisations;

/// <summary>What a feature keeps about people: it can tell a person all of it, and forget it while contributions stay.</summary>
public interface IPersonalData
{
    /// <summary>What it is called in the export.</summary>
    string Part { get; }

    /// <summary>Everything kept about somebody, ready to be written as JSON.</summary>
    Task<object?> TellAsync(PersonId person, CancellationToken cancel);

    /// <summary>Removes what says who somebody is. Called inside the transaction of being forgotten.</summary>
    Task ForgetAsync(PersonId person, CancellationToken cancel);
}
