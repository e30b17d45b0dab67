export async function tryConsumers() {}
