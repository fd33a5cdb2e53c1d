using Cairn.Host.Output;
using Cairn.Spc;

namespace Cairn.Host.Tests.Output;

public sealed class NamesTests
{
    [Fact]
    public void Every_signal_has_a_name_of_its_own()
    {
        var names = Enum.GetValues<Signals>().Where(signal => signal != Signals.None).Select(signal => Names.Of(signal).Single()).ToList();

        names.Distinct().Count().ShouldBe(names.Count);
    }
}
