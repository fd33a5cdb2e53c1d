using Cairn.Drawing.Tests.Companions;
using Cairn.Drawing.Tests.Cusums;
using Cairn.Drawing.Tests.Drivers;
using Cairn.Drawing.Tests.Funnels;
using Cairn.Drawing.Tests.Gaps;
using Cairn.Drawing.Tests.Paretos;
using Cairn.Drawing.Tests.Processes;
using Cairn.Drawing.Tests.Radars;
using Cairn.Drawing.Tests.SafetyCross;

namespace Cairn.Drawing.Tests.Families;

/// <summary>All cases of the families that are made up, and so always run.</summary>
public static class FamilyCases
{
    public static IReadOnlyList<FamilyCase> All { get; } = [.. FunnelCases.All, .. ParetoCases.All, .. CusumCases.All, .. RadarCases.All, .. SafetyCrossCases.All, .. DriverCases.All, .. CompanionCases.All, .. ProcessCases.All, .. GapDrawingCases.All];

    public static TheoryData<string> Names => [.. All.Concat(RealFamilyCases.All).Select(drawn => drawn.Name)];

    public static FamilyCase Named(string name) => All.Concat(RealFamilyCases.All).Single(drawn => drawn.Name == name);
}
