using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Cairn.Host.Serving;

/// <summary>The certificate that HTTPS is served with, and those between it and its root.</summary>
internal sealed record ServerCertificate(X509Certificate2 Own, X509Certificate2Collection Chain)
{
    /// <summary>Reads a certificate with its key from a .pfx file, or from PEM files as certbot writes them.</summary>
    public static ServerCertificate Read(string file, string? keyFile, string? passwordFile, TimeProvider clock)
    {
        foreach (var (option, path) in new[] { ("--certificate", file), ("--certificate-key", keyFile), ("--certificate-password-file", passwordFile) })
        {
            if (path is not null && !File.Exists(path))
                throw new RefusedException($"{option} {path}: there is no such file.");
        }

        var read = Open(file, keyFile, passwordFile);
        if (!read.Own.HasPrivateKey)
            throw new RefusedException($"--certificate {file}: it holds no private key; a .pfx with its key, or a PEM file with --certificate-key, was expected.");
        if (new DateTimeOffset(read.Own.NotAfter) < clock.GetUtcNow())
            throw new RefusedException(string.Create(CultureInfo.InvariantCulture, $"--certificate {file}: it expired on {read.Own.NotAfter:yyyy-MM-dd}; renew it first."));
        return read;
    }

    private static ServerCertificate Open(string file, string? keyFile, string? passwordFile)
    {
        var isPem = Path.GetExtension(file).ToLowerInvariant() is ".pem" or ".crt" or ".cer";
        try
        {
            var password = passwordFile is null ? null : File.ReadAllText(passwordFile).TrimEnd('\r', '\n');
            return isPem ? OpenPem(file, keyFile ?? file, password) : OpenPfx(file, password);
        }
        catch (Exception failure) when (isPem && failure is CryptographicException or ArgumentException)
        {
            throw new RefusedException($"--certificate {file}: it cannot be used ({failure.Message.Split(" (Parameter")[0].TrimEnd('.')}); a PEM certificate, its own private key and, if that is locked, the right --certificate-password-file were expected.", failure);
        }
        catch (CryptographicException failure)
        {
            throw new RefusedException($"--certificate {file}: it cannot be opened; a .pfx or .pem file and, if it is locked, the right --certificate-password-file were expected.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"--certificate {file}: it or what belongs to it cannot be read ({failure.Message.TrimEnd('.')}).", failure);
        }
    }

    private static ServerCertificate OpenPem(string file, string keyFile, string? password)
    {
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(file);
        if (!File.ReadAllText(keyFile).Contains("PRIVATE KEY-----", StringComparison.Ordinal))
            return new(X509CertificateLoader.LoadCertificateFromFile(file), chain);
        return new(password is null ? X509Certificate2.CreateFromPemFile(file, keyFile) : X509Certificate2.CreateFromEncryptedPemFile(file, password, keyFile), chain);
    }

    private static ServerCertificate OpenPfx(string file, string? password)
    {
        var all = X509CertificateLoader.LoadPkcs12CollectionFromFile(file, password);
        return new(all.FirstOrDefault(held => held.HasPrivateKey) ?? all[0], all);
    }
}
