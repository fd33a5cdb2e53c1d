namespace Cairn.Shared.Kit;

/// <summary>How a banner is meant; the words say it too, never the colour alone.</summary>
public enum BannerTone
{
    Plain,
    Good,
    Warning,
}
