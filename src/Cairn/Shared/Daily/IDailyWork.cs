namespace Cairn.Shared.Daily;

/// <summary>What a feature does once a day without being asked. Every running node does it, so it looks first whether another one has done it already.</summary>
internal interface IDailyWork
{
    Task DoAsync(CancellationToken cancel);
}
