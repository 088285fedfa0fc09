using Publication.Cli;

using var interruption = new Interruption();
return CommandLine.Run(args, Terminal.OfProcess() with { Stop = interruption.Token });
