// Phones take pictures that are larger than what we keep. To make them smaller before they are sent is impossible without a script; without one the server says that the picture is too large.
// Any other file that is too large is let go here and said so beside its field, so that what was written is not sent in vain.
const longestSide = 2000;
for (const field of document.querySelectorAll("input[type=file][data-largest]")) {
  const says = field.parentElement.querySelector("[data-too-large]");
  field.addEventListener("change", async () => {
    says.textContent = "";
    const [file] = field.files;
    if (!file)
      return;
    const largest = Number(file.type.startsWith("image/") ? field.dataset.largest : field.dataset.largestFile);
    if (file.size <= largest)
      return;
    const picture = file.type.startsWith("image/") ? await smaller(file).catch(() => null) : null;
    if (picture !== null && picture.size <= largest) {
      const chosen = new DataTransfer();
      chosen.items.add(picture);
      field.files = chosen.files;
      return;
    }
    field.value = "";
    says.textContent = says.dataset.tooLarge;
  });
}

async function smaller(file) {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
  const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  const bytes = await new Promise(done => canvas.toBlob(done, "image/jpeg", 0.85));
  return bytes === null ? null : new File([bytes], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" });
}
