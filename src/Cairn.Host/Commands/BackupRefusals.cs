using System.Data.Common;
using Cairn.Shared.Language;
using Cairn.Shared.Storage;
using Cairn.Shared.Storage.Backups;

namespace Cairn.Host.Commands;

/// <summary>Whatever stands in the way of a backup or a restore, as one sentence.</summary>
internal static class BackupRefusals
{
    public static async Task<BackupResult> InWordsAsync(DatabaseChoice database, string file, Func<Task<BackupResult>> work)
    {
        try
        {
            return await work();
        }
        catch (BackupRefusedException refused)
        {
            throw new RefusedException(Words.In(SpokenLanguage.English).Of(refused.Refusal), refused);
        }
        catch (Exception failure) when ((failure as DbException ?? failure.InnerException) is DbException reason)
        {
            throw new RefusedException($"{DatabaseOptions.NameOf(database)}: the database cannot be used ({reason.Message.Split('\n')[0].TrimEnd('.', '\r')}); nothing was written.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"{file}: it could not be read or written ({failure.Message.TrimEnd('.')}); nothing was written.", failure);
        }
    }
}
