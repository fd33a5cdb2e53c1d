using Microsoft.Playwright;

namespace Cairn.Browser.Tests;

/// <summary>What a browser pretends to have, to keep passkeys.</summary>
internal static class Device
{
    /// <summary>A device that knows its owner at once.</summary>
    public static async Task GiveDeviceAsync(this IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("WebAuthn.enable");
        await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }

    /// <summary>The browser does not propose a passkey by itself, so that somebody can press the button.</summary>
    public static Task WaitToBeAskedAsync(this IPage page) => page.AddInitScriptAsync("PublicKeyCredential.isConditionalMediationAvailable = async () => false");
}
