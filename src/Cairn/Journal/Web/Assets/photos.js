// Phones take pictures that are larger than what we keep. To make them smaller before they are sent is impossible without a script; without one the server says that the picture is too large.
const longestSide = 2000;
for (const field of document.querySelectorAll("input[type=file][data-largest]")) {
  field.addEventListener("change", async () => {
    const [file] = field.files;
    if (!file?.type.startsWith("image/") || file.size <= Number(field.dataset.largest))
      return;
    const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
    const scale = Math.min(1, longestSide / Math.max(picture.width, picture.height));
    const canvas = Object.assign(document.createElement("canvas"), { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    const smaller = await new Promise(done => canvas.toBlob(done, "image/jpeg", 0.85));
    const chosen = new DataTransfer();
    chosen.items.add(new File([smaller], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" }));
    field.files = chosen.files;
  });
}
