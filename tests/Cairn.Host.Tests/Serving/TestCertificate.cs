using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Cairn.Host.Tests.Serving;

/// <summary>Certificates that we sign ourselves.</summary>
internal static class TestCertificate
{
    public static X509Certificate2 Make(int days = 30)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=cairn.example.org", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("cairn.example.org");
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddDays(-60), now.AddDays(days));
    }

    public static string Pfx(Cli cli, X509Certificate2 certificate, string? password)
    {
        File.WriteAllBytes(cli.PathOf("c.pfx"), certificate.Export(X509ContentType.Pfx, password));
        return cli.PathOf("c.pfx");
    }

    public static string Pem(Cli cli, X509Certificate2 certificate) => cli.File("c.pem", certificate.ExportCertificatePem());

    public static string Key(Cli cli, X509Certificate2 certificate) => cli.File("c.key", certificate.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());

    public static string LockedKey(Cli cli, X509Certificate2 certificate, string password) =>
        cli.File("locked.key", certificate.GetECDsaPrivateKey()!.ExportEncryptedPkcs8PrivateKeyPem(password, new(PbeEncryptionAlgorithm.Aes256Cbc, HashAlgorithmName.SHA256, 1000)));
}
