using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Cairn.Browser.Tests;

/// <summary>A line to Cairn that can break on the way: what is open is torn, and nobody gets through until it is mended.</summary>
internal sealed class CutLine : IAsyncDisposable
{
    private readonly int cairn;
    private readonly int port;
    private readonly ConcurrentDictionary<TcpClient, bool> open = new();

    private TcpListener listener = new(IPAddress.Loopback, 0);

    private CutLine(int cairn)
    {
        this.cairn = cairn;
        Listen();
        port = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public string Address => $"http://localhost:{port}";

    public static CutLine To(string address) => new(new Uri(address).Port);

    public void Cut()
    {
        listener.Stop();
        foreach (var torn in open.Keys)
            torn.Close();
    }

    public void Mend()
    {
        listener = new(IPAddress.Loopback, port);
        Listen();
    }

    public ValueTask DisposeAsync()
    {
        Cut();
        listener.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Listen()
    {
        listener.Start();
        _ = AcceptAsync(listener);
    }

    private async Task AcceptAsync(TcpListener door)
    {
        try
        {
            while (true)
                _ = CarryAsync(await door.AcceptTcpClientAsync());
        }
        catch (Exception end) when (end is SocketException or InvalidOperationException)
        {
            // the line was cut
        }
    }

    private async Task CarryAsync(TcpClient near)
    {
        using var far = new TcpClient();
        open[near] = open[far] = true;
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, cairn);
            await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream()), far.GetStream().CopyToAsync(near.GetStream()));
        }
        catch (Exception end) when (end is IOException or SocketException or InvalidOperationException)
        {
            // the line was cut
        }

        near.Close();
        open.TryRemove(near, out _);
        open.TryRemove(far, out _);
    }
}
