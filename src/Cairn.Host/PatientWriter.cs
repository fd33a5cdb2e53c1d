namespace Cairn.Host;

/// <summary>Says how far something is, on standard error: at most once in so long, and not before the first.</summary>
internal sealed class PatientWriter(TextWriter error, TimeSpan patience)
{
    private readonly long started = TimeProvider.System.GetTimestamp();
    private readonly TimeSpan step = patience;
    private TimeSpan next = patience;

    public void Say(Func<string> what)
    {
        var elapsed = TimeProvider.System.GetElapsedTime(started);
        if (elapsed < next)
            return;
        next = elapsed + step;
        error.WriteLine(what());
    }
}
