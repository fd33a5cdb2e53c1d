using Cairn.Drawing.Tests.Families;

namespace Cairn.Drawing.Tests.Processes;

/// <summary>Process maps, some of them made to go wrong.</summary>
public static class ProcessCases
{
    public static IReadOnlyList<FamilyCase> All { get; } =
    [
        Case("process-discharge", Discharge),
        Case("process-imagined", Discharge.Only(WorkLayer.Imagined)),
        Case("process-compared", ProcessMap.Compared(Discharge.Only(WorkLayer.Done), Later)),
        Case("process-empty", ProcessMap.Of([], [], [])),
        Case("process-loose", ProcessMap.Of([new("a", "Nurse")], [new("one", "a", "Nobody knows where this belongs"), new("two", "a", " ")], [])),
        Case("process-tangled", Tangled()),
        Case("process-large-text", Discharge) with { Options = new() { FontScale = 1.5 } },
    ];

    public static ProcessMap Discharge => ProcessMap.Of(
        [new("patient", "Patient and family"), new("nurse", "Nurse"), new("doctor", "Doctor"), new("pharmacy", "Pharmacy")],
        [
            new("start", "doctor", "Fit to go home") { Kind = StepKind.Start },
            new("write", "doctor", "Writes the prescription") { Time = Minutes(10), Mark = StepMark.Value },
            new("check", "pharmacy", "Checks it") { Time = Minutes(15), Mark = StepMark.Value },
            new("ok", "pharmacy", "Is it right?") { Kind = StepKind.Decision },
            new("call", "pharmacy", "Calls the ward") { Time = Minutes(20), Mark = StepMark.Waste, Layer = WorkLayer.Done },
            new("bag", "pharmacy", "Packs the bag") { Time = Minutes(30) },
            new("wait", "patient", "Waits in the day room") { Time = Minutes(150), Mark = StepMark.Waste, Layer = WorkLayer.Done },
            new("fetch", "nurse", "Walks to the pharmacy") { Time = Minutes(25), Mark = StepMark.Remove, Layer = WorkLayer.Done },
            new("porter", "nurse", "The porter brings it") { Layer = WorkLayer.Imagined, Mark = StepMark.Unclear },
            new("explain", "nurse", "Explains the medicines") { Time = Minutes(10), Mark = StepMark.Value },
            new("home", "patient", "Goes home") { Kind = StepKind.End },
        ],
        [
            new("start", "write"), new("write", "check"), new("check", "ok"), new("ok", "bag", "yes"),
            new("ok", "write", "no") { Layer = WorkLayer.Imagined }, new("ok", "call", "no, or not sure") { Layer = WorkLayer.Done }, new("call", "write") { Layer = WorkLayer.Done },
            new("start", "wait") { Layer = WorkLayer.Done }, new("wait", "home") { Layer = WorkLayer.Done },
            new("bag", "fetch") { Layer = WorkLayer.Done }, new("fetch", "explain") { Layer = WorkLayer.Done },
            new("bag", "porter") { Layer = WorkLayer.Imagined }, new("porter", "explain") { Layer = WorkLayer.Imagined }, new("explain", "home"),
        ]);

    private static ProcessMap Later => ProcessMap.Of(
        Discharge.Lanes,
        [.. Discharge.Only(WorkLayer.Done).Steps.Where(step => step.Id is not ("fetch" or "call")).Select(step => step.Id == "wait" ? step with { Time = Minutes(40) } : step), new("locker", "nurse", "Takes it from the ward’s own locker") { Time = Minutes(3) }],
        [.. Discharge.Only(WorkLayer.Done).Flows.Where(flow => flow.From is not ("fetch" or "call") && flow.To is not ("fetch" or "call")), new("ok", "write", "no"), new("bag", "locker"), new("locker", "explain")]);

    private static ProcessMap Tangled() => ProcessMap.Of(
        [.. Enumerable.Range(0, 3).Select(lane => new ProcessLane($"l{lane}", $"Role number {lane + 1} with a long name"))],
        [.. Enumerable.Range(0, 12).Select(i => new ProcessStep($"s{i}", $"l{i * 7 % 3}", $"Step {i + 1} of the process") { Kind = i % 4 == 1 ? StepKind.Decision : StepKind.Step })],
        [
            .. Enumerable.Range(0, 11).Select(i => new ProcessFlow($"s{i}", $"s{i + 1}")),
            .. Enumerable.Range(0, 9).Select(i => new ProcessFlow($"s{i}", $"s{(i * 5 + 3) % 12}", i % 2 == 0 ? "if nobody has heard anything by then" : null)).Where(flow => flow.From != flow.To && int.Parse(flow.To[1..], System.Globalization.CultureInfo.InvariantCulture) != int.Parse(flow.From[1..], System.Globalization.CultureInfo.InvariantCulture) + 1),
        ]);

    private static TimeSpan Minutes(int minutes) => TimeSpan.FromMinutes(minutes);

    private static FamilyCase Case(string name, ProcessMap map) => new(name, options => ProcessDrawing.Render(map, new() { Title = "From fit to go home to gone" }, options));
}
