namespace Publication.Rendering;

/// <summary>
/// The content security policy of every page: nothing inline, nothing from elsewhere. Pages carry it themselves as well, for
/// hosts that send no headers; only who may frame a page cannot be said there.
/// </summary>
internal static class ContentPolicy
{
    /// <summary>As a page says it in its head.</summary>
    public const string InPage = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'";

    /// <summary>As a header, for pages that only this site may frame.</summary>
    public const string OwnFramesOnly = InPage + "; frame-ancestors 'self'";

    /// <summary>As a header, for pages that are made for frames of other sites.</summary>
    public const string AnyFrame = InPage + "; frame-ancestors *";
}
