namespace Cairn.Host.Tests.Refusals;

public sealed class InterruptionTests
{
    [Fact]
    public void Whoever_stops_it_is_told_nothing()
    {
        using var stopped = new StoppedStream();

        Cli.RunWith(stopped, "chart", "-", "--period", "p", "--value", "v").ShouldBe(new Ran(130, "", ""));
    }

    private sealed class StoppedStream : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count) => throw new OperationCanceledException();

        public override int Read(Span<byte> buffer) => throw new OperationCanceledException();
    }
}
