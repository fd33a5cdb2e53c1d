namespace Cairn.Shared.Kit;

/// <summary>How much a button asks for: one primary a page, quiet ones beside it, danger for what cannot be undone.</summary>
public enum ButtonKind
{
    Primary,
    Quiet,
    Danger,
}
