// Keeps from build to build what a cold build fetches or draws. Nothing depends on it: a build without it is only slower.
const folders = ['.cache/dotnet', '.cache/nuget', '.cache/npm', '.publication/cards'];

module.exports = {
  onPreBuild: ({ utils }) => utils.cache.restore(folders),
  onSuccess: ({ utils }) => utils.cache.save(folders),
};
