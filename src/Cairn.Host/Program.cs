using Cairn.Host;

return CairnCommandLine.Run(args, Console.OpenStandardInput, Console.Out, Console.Error);
