using System.Xml.Linq;
using Cairn.Drawing.Writing;

namespace Cairn.Drawing.Tests.Writing;

public class XmlTextTests
{
    [Theory]
    [InlineData("a < b & c > \"d\" 'e'", "a &lt; b &amp; c &gt; &quot;d&quot; &#39;e&#39;")]
    [InlineData("bell \u0007 null \0", "bell \uFFFD null \uFFFD")]
    [InlineData("non \uFFFE\uFFFF", "non \uFFFD\uFFFD")]
    [InlineData("smile 😀 stays", "smile 😀 stays")]
    [InlineData("two\r\nlines", "two  lines")]
    [InlineData("", "")]
    public void Escapes(string text, string expected) => Escaped(text).ShouldBe(expected);

    /// <summary>Not as attributes, which cannot hold them either.</summary>
    [Fact]
    public void Replaces_lone_surrogates()
    {
        Escaped("lone \uD83D high").ShouldBe("lone \uFFFD high");
        Escaped("lone \uDE00 low").ShouldBe("lone \uFFFD low");
        Escaped("end \uD83D").ShouldBe("end \uFFFD");
    }

    [Fact]
    public void Makes_any_character_safe_for_xml()
    {
        var every = string.Concat(Enumerable.Range(0, 0x10000).Select(code => (char)code));

        Should.NotThrow(() => XDocument.Parse("<a>" + Escaped(every) + "</a>"));
    }

    private static string Escaped(string text)
    {
        var buffer = new CharBuffer();
        XmlText.Append(buffer, text);
        return buffer.ToString();
    }
}
